#include "syntax/json.h"

#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

#include "base/number.h"
#include "base/overloaded.h"

namespace syntax {

namespace {

constexpr std::size_t deepest = 64;
constexpr std::size_t indent_width = 2;

using Library = nlohmann::ordered_json;

// Bytes that are not UTF-8 become U+FFFD.
std::string quoted(const std::string& text) {
  return Library(text).dump(-1, ' ', false, Library::error_handler_t::replace);
}

class Writer {
 public:
  explicit Writer(bool has_lines) : has_lines_(has_lines) {}

  void write(const Json& value) {
    std::visit(
        base::overloaded{
            [&](std::nullptr_t) { out_ += "null"; },
            [&](bool truth) { out_ += truth ? "true" : "false"; },
            [&](std::int64_t number) { out_ += base::whole(number); },
            [&](double number) { out_ += std::isfinite(number) ? base::exact_decimal(number) : "null"; },
            [&](const std::string& text) { out_ += quoted(text); },
            [&](const JsonList& list) { write_list(list); },
            [&](const JsonMap& map) { write_map(map); },
        },
        value.value());
  }
  std::string take() { return std::move(out_); }

 private:
  void write_list(const JsonList& list) {
    open('[');
    for (std::size_t i = 0; i < list.size(); ++i) {
      separate(i);
      write(list[i]);
    }
    close(']', list.empty());
  }
  void write_map(const JsonMap& map) {
    open('{');
    for (std::size_t i = 0; i < map.size(); ++i) {
      separate(i);
      out_ += quoted(map[i].first);
      out_ += has_lines_ ? ": " : ":";
      write(map[i].second);
    }
    close('}', map.empty());
  }
  void open(char bracket) {
    out_ += bracket;
    ++depth_;
  }
  void close(char bracket, bool is_empty) {
    --depth_;
    if (!is_empty) new_line();
    out_ += bracket;
  }
  void separate(std::size_t index) {
    if (index > 0) out_ += ',';
    new_line();
  }
  void new_line() {
    if (!has_lines_) return;
    out_ += '\n';
    out_.append(depth_ * indent_width, ' ');
  }

  std::string out_;
  std::size_t depth_ = 0;
  bool has_lines_;
};

// Builds our values from the library's events, so that its own tree, with its own rules of order, never
// exists.
class Builder : public nlohmann::json_sax<Library> {
 public:
  bool null() override { return add(Json()); }
  bool boolean(bool value) override { return add(value); }
  bool number_integer(number_integer_t value) override { return add(static_cast<std::int64_t>(value)); }
  bool number_unsigned(number_unsigned_t value) override {
    const auto largest = static_cast<number_unsigned_t>(std::numeric_limits<std::int64_t>::max());
    return value > largest ? add(static_cast<double>(value)) : add(static_cast<std::int64_t>(value));
  }
  bool number_float(number_float_t value, const string_t&) override { return add(value); }
  bool string(string_t& value) override { return add(std::move(value)); }
  bool binary(binary_t&) override { return false; }
  bool start_object(std::size_t) override { return start({.is_map = true}); }
  bool key(string_t& name) override {
    open_.back().key = std::move(name);
    return true;
  }
  bool end_object() override {
    JsonMap map = std::move(open_.back().map);
    open_.pop_back();
    keep_last_of_each_key(map);
    return add(std::move(map));
  }
  bool start_array(std::size_t) override { return start({}); }
  bool end_array() override {
    JsonList list = std::move(open_.back().list);
    open_.pop_back();
    return add(std::move(list));
  }
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override {
    return false;
  }

  Json take() { return std::move(root_); }

 private:
  struct Open {
    bool is_map = false;
    JsonMap map = {};
    JsonList list = {};
    std::string key = {};
  };

  bool start(Open open) {
    if (open_.size() >= deepest) return false;
    open_.push_back(std::move(open));
    return true;
  }
  bool add(Json value) {
    if (open_.empty()) {
      root_ = std::move(value);
    } else if (open_.back().is_map) {
      open_.back().map.emplace_back(std::move(open_.back().key), std::move(value));
    } else {
      open_.back().list.push_back(std::move(value));
    }
    return true;
  }
  static void keep_last_of_each_key(JsonMap& map) {
    std::map<std::string_view, std::size_t> last;
    for (std::size_t i = 0; i < map.size(); ++i) last[map[i].first] = i;
    if (last.size() == map.size()) return;
    JsonMap kept;
    for (std::size_t i = 0; i < map.size(); ++i) {
      if (last[map[i].first] == i) kept.push_back(map[i]);
    }
    map = std::move(kept);
  }

  Json root_;
  std::vector<Open> open_;
};

const Json& nothing() {
  static const Json null;
  return null;
}

}  // namespace

const Json& Json::operator[](std::string_view key) const {
  const auto* map = std::get_if<JsonMap>(&value_);
  if (map == nullptr) return nothing();
  for (const auto& [name, value] : *map) {
    if (name == key) return value;
  }
  return nothing();
}

const Json& Json::operator[](std::size_t index) const {
  const auto* list = std::get_if<JsonList>(&value_);
  return list != nullptr && index < list->size() ? (*list)[index] : nothing();
}

std::string write_json(const Json& value) {
  Writer writer(true);
  writer.write(value);
  return writer.take() + "\n";
}

std::string write_json_line(const Json& value) {
  Writer writer(false);
  writer.write(value);
  return writer.take();
}

std::optional<Json> parse_json(std::string_view text) {
  Builder builder;
  if (!Library::sax_parse(text.begin(), text.end(), &builder)) return std::nullopt;
  return builder.take();
}

}  // namespace syntax
