// Where things stand on the site: pure functions of ids, so that any room may link to a page not yet made.
// An address has no host and no leading slash; the renderer turns it into a relative link.
#pragma once

#include <string>

namespace page {

struct Address {
  std::string path = {};    // "reports/2023-24-q3/" (a page), "data/homicide.csv" (a file), "" (home)
  std::string anchor = {};  // without #
  auto operator<=>(const Address&) const = default;

  bool is_page() const { return path.empty() || path.back() == '/'; }
  // The file that holds it: "reports/2023-24-q3/index.html".
  std::string file() const { return is_page() ? path + "index.html" : path; }
};

}  // namespace page

namespace page::address {

Address home();
Address reports();
Address report(const std::string& slug);
Address statements(const std::string& slug);
Address section(const std::string& slug, const std::string& section);
Address pack(const std::string& slug);
Address measures();
Address measure(const std::string& id);
Address measure_csv(const std::string& id);
Address measure_svg(const std::string& id);
Address glossary();
Address term(const std::string& id);
Address methodology();
Address plain(const std::string& path);  // a page of content/pages/
Address not_found();
Address style_sheet();
Address icon();
Address picture(const std::string& name);

}  // namespace page::address
