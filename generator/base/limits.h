// What hostile input meets before it meets a parser. Each limit is far above what an honest site needs.
#pragma once

#include <cstddef>

namespace base::limits {

inline constexpr std::size_t csv_bytes = 256u << 20;
inline constexpr std::size_t csv_line_bytes = 1u << 20;
inline constexpr std::size_t csv_columns = 1'000;
inline constexpr std::size_t csv_cells = 10'000'000;
inline constexpr std::size_t yaml_bytes = 4u << 20;
inline constexpr std::size_t yaml_depth = 24;
inline constexpr std::size_t yaml_nodes = 200'000;
inline constexpr std::size_t markdown_bytes = 1u << 20;
inline constexpr std::size_t markdown_table_columns =
    50;  // cmark-gfm's tables cost the square of their width
inline constexpr std::size_t markdown_table_cells = 100'000;  // of all tables of a text
inline constexpr std::size_t markdown_depth = 64;
inline constexpr std::size_t figure_bytes = 4'000;  // of one {{ … }}
inline constexpr std::size_t figure_depth = 32;     // of brackets
inline constexpr std::size_t figure_terms = 250;    // a chain of operators is as deep as it is long
inline constexpr std::size_t image_bytes = 16u << 20;
inline constexpr std::size_t site_files = 100'000;

}  // namespace base::limits
