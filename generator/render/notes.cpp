#include "render/notes.h"

#include <algorithm>
#include <utility>

#include "base/number.h"
#include "render/escape.h"

namespace render {

namespace {

std::string with_anchor(std::string link, const page::Address& to) {
  if (!to.anchor.empty()) link += "#" + url_path(to.anchor);
  return link;
}

std::string free_name(std::set<std::string>& taken, const std::string& wanted, std::string_view separator) {
  std::string name = wanted;
  for (int i = 2; !taken.insert(name).second; ++i) name = wanted + std::string(separator) + base::whole(i);
  return name;
}

}  // namespace

std::string relative_link(const page::Address& from, const page::Address& to) {
  const std::string from_file = from.file();
  const std::string to_file = to.file();
  if (from_file == to_file && !to.anchor.empty()) return with_anchor({}, to);
  std::size_t common = 0;  // behind the last folder that both have
  for (std::size_t i = 0; i < from_file.size() && i < to_file.size() && from_file[i] == to_file[i]; ++i) {
    if (from_file[i] == '/') common = i + 1;
  }
  std::string link;
  const auto depth =
      std::count(from_file.begin() + static_cast<std::ptrdiff_t>(common), from_file.end(), '/');
  for (std::ptrdiff_t i = 0; i < depth; ++i) link += "../";
  link += url_path(std::string_view(to_file).substr(common));
  // A first part with a colon would read as a scheme.
  if (link.substr(0, link.find('/')).find(':') != std::string::npos) link.insert(0, "./");
  return with_anchor(std::move(link), to);
}

std::string rooted_link(std::string_view base_url, const page::Address& to) {
  const std::size_t scheme = base_url.find("://");
  const std::size_t path = base_url.find('/', scheme == std::string_view::npos ? 0 : scheme + 3);
  std::string root(path == std::string_view::npos ? "/" : base_url.substr(path));
  if (root.back() != '/') root.push_back('/');
  return with_anchor(root + url_path(to.path), to);
}

Notes::Notes(page::Address self, bool is_rooted, const page::Frame& frame)
    : self_(std::move(self)), is_rooted_(is_rooted), frame_(frame) {}

std::string Notes::link_to(const page::Address& to) {
  links_.push_back(to);
  return is_rooted_ ? rooted_link(frame_.base_url, to) : relative_link(self_, to);
}

std::string Notes::file_note(const page::Address& to) const {
  const auto size = frame_.file_sizes.find(to.path);
  if (size == frame_.file_sizes.end()) return "";
  std::string type = to.path.substr(to.path.rfind('.') + 1);
  for (char& c : type) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  constexpr std::size_t kilobyte = 1000;
  const auto kilobytes =
      static_cast<double>(std::max<std::size_t>(1, (size->second + kilobyte / 2) / kilobyte));
  const bool is_large = kilobytes >= kilobyte;
  const std::string amount = is_large ? base::plain_decimal(kilobytes / kilobyte, 1) + " MB"
                                      : base::plain_decimal(kilobytes, 0) + " KB";
  return " (" + type + ", " + amount + ")";
}

std::string Notes::link_to(const page::Address& to, base::Span where) {
  places_.emplace(to, where);
  return link_to(to);
}

bool Notes::claim(const std::string& anchor) {
  return anchors_.insert(anchor).second;
}

std::string Notes::claim_free(const std::string& wanted) {
  return free_name(anchors_, wanted, "-");
}

std::string Notes::claim_label(const std::string& wanted) {
  return free_name(labels_, wanted, ", ");
}

std::vector<page::Address> Notes::links() const {
  std::vector<page::Address> sorted = links_;
  std::sort(sorted.begin(), sorted.end());
  sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
  return sorted;
}

std::vector<std::string> Notes::anchors() const {
  return {anchors_.begin(), anchors_.end()};
}

}  // namespace render
