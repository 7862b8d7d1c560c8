// One composer per kind of page; the catalogue says which is which.
#pragma once

#include "compose/compose.h"

namespace compose {

page::Page compose_home(const PageRef& ref, const Facts& facts, base::Diagnostics& diagnostics);
page::Page compose_reports(const PageRef& ref, const Facts& facts, base::Diagnostics& diagnostics);
page::Page compose_report(const PageRef& ref, const Facts& facts, base::Diagnostics& diagnostics);
page::Page compose_pack(const PageRef& ref, const Facts& facts, base::Diagnostics& diagnostics);
page::Page compose_measures(const PageRef& ref, const Facts& facts, base::Diagnostics& diagnostics);
page::Page compose_measure(const PageRef& ref, const Facts& facts, base::Diagnostics& diagnostics);
page::Page compose_methodology(const PageRef& ref, const Facts& facts, base::Diagnostics& diagnostics);
page::Page compose_glossary(const PageRef& ref, const Facts& facts, base::Diagnostics& diagnostics);
page::Page compose_plain(const PageRef& ref, const Facts& facts, base::Diagnostics& diagnostics);
page::Page compose_not_found(const PageRef& ref, const Facts& facts, base::Diagnostics& diagnostics);

}  // namespace compose
