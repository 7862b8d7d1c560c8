#include "page/address.h"

namespace page::address {

Address home() {
  return {""};
}
Address reports() {
  return {"reports/"};
}
Address report(const std::string& slug) {
  return {"reports/" + slug + "/"};
}
Address statements(const std::string& slug) {
  return {"reports/" + slug + "/statements.json"};
}
Address section(const std::string& slug, const std::string& section) {
  return {"reports/" + slug + "/", section};
}
Address pack(const std::string& slug) {
  return {"packs/" + slug + "/"};
}
Address measures() {
  return {"measures/"};
}
Address measure(const std::string& id) {
  return {"measures/" + id + "/"};
}
Address measure_csv(const std::string& id) {
  return {"data/" + id + ".csv"};
}
Address measure_svg(const std::string& id) {
  return {"data/" + id + ".svg"};
}

Address glossary() {
  return {"glossary/"};
}
Address term(const std::string& id) {
  return {"glossary/", id};
}
Address methodology() {
  return {"methodology/"};
}
Address plain(const std::string& path) {
  return {path + "/"};
}
Address not_found() {
  return {"404.html"};
}
Address style_sheet() {
  return {"assets/site.css"};
}
Address icon() {
  return {"assets/icon.svg"};
}
Address picture(const std::string& name) {
  return {"assets/pictures/" + name};
}

}  // namespace page::address
