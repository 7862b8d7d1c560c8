// JSON values to bytes and back, keys in the given order.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace syntax {

class Json;
using JsonList = std::vector<Json>;
using JsonMap = std::vector<std::pair<std::string, Json>>;  // in order

class Json {
 public:
  Json() = default;  // null
  Json(std::nullptr_t) {}
  Json(bool value) : value_(value) {}
  Json(int value) : value_(static_cast<std::int64_t>(value)) {}
  Json(std::int64_t value) : value_(value) {}
  Json(double value) : value_(value) {}  // a number that is not finite is written as null
  Json(const char* value) : value_(std::string(value)) {}
  Json(std::string_view value) : value_(std::string(value)) {}
  Json(std::string value) : value_(std::move(value)) {}
  Json(JsonList value) : value_(std::move(value)) {}
  Json(JsonMap value) : value_(std::move(value)) {}
  template <class T>
  Json(const std::optional<T>& value) : Json(value ? Json(*value) : Json()) {}

  using Value = std::variant<std::nullptr_t, bool, std::int64_t, double, std::string, JsonList, JsonMap>;
  const Value& value() const { return value_; }
  // The value at a key of a map, at an index of a list; null otherwise.
  const Json& operator[](std::string_view key) const;
  const Json& operator[](std::size_t index) const;

 private:
  Value value_ = nullptr;
};

// Two spaces of indentation, a line end at the end; numbers in the shortest form that reads back the same.
std::string write_json(const Json& value);
std::string write_json_line(const Json& value);  // without white space
std::optional<Json> parse_json(std::string_view text);

}  // namespace syntax
