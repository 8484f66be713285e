#include "linter/claims/numbering_plan.h"

#include <algorithm>
#include <iterator>

namespace sml::claims {
namespace {

// Codes: ITU-T E.164. Numbers and trunk prefixes: the national numbering plans as the countries announce them to the ITU (E.129), in
// the state of 2023. A form is a whole national number: figures, `.` for any figure, [2-5] for some; numbers of eight or nine that are no
// more than local are left out where an area belongs before them.
struct Plan {
  std::string_view country;
  std::string_view code;
  std::string_view trunks;   // what is dialled before a national number within the country, apart by spaces
  std::string_view forms;    // apart by spaces
};

constexpr std::string_view kNorthAmerica = "[2-9]..[2-9]......";

constexpr Plan kPlans[] = {
    {"AD", "376", "", "[3678]..... 180[02]...."},
    {"AO", "244", "", "[29]........"},
    {"AR", "54", "0", "11........ [2368]......... 9.......... 800......."},
    {"AU", "61", "0", "[23478]........ 1300...... 1800......"},
    {"BO", "591", "0", "[23467]....... 800......"},
    {"BR", "55", "0", "[1-9][1-9]9........ [1-9][1-9][2-57]....... [3589]00....... 800......"},
    {"CA", "1", "1", kNorthAmerica},
    {"CL", "56", "0", "[2-9]........ 600......."},
    {"CO", "57", "0", "3......... 60........ 1800......."},
    {"CR", "506", "", "[245678]....... 800......."},
    {"CU", "53", "0", "[57]....... [234]....... 800......."},
    {"CV", "238", "", "[2359]...... 800...."},
    {"DO", "1", "1", kNorthAmerica},
    {"EC", "593", "0", "9........ [2-7]....... 1[78]00...... 1800......."},
    {"ES", "34", "", "[6-9]........"},
    {"GB", "44", "0", "[1237]......... 1........ 8[0478]........ 800......"},
    {"GQ", "240", "", "[235]........ 800......"},
    {"GT", "502", "", "[2-7]....... 180[01]......."},
    {"HN", "504", "", "[23789]....... 8002......."},
    {"IE", "353", "0", "8........ 1....... [24579]........ [2-79]....... [24569]...... 1800......"},
    {"IN", "91", "0", "[1-9]......... 1800......"},
    {"JM", "1", "1", kNorthAmerica},
    {"KE", "254", "0", "[17]........ 20....... [4-6]...... 800......"},
    {"MX", "52", "01 044 045 1", "[2-9]........."},
    {"MZ", "258", "", "8........ 2....... 800......"},
    {"NG", "234", "0", "[789]......... [1-9]....... 800........"},
    {"NI", "505", "", "[25678]....... 1800...."},
    {"NZ", "64", "0", "[34679]....... 2....... 2........ 2......... 800...... 508......"},
    {"PA", "507", "", "6....... [2-57-9]......"},
    {"PE", "51", "0", "9........ 1....... [4-8]......."},
    {"PH", "63", "0", "9......... 2........ [3-8]........ 1800....... 1800........"},
    {"PR", "1", "1", kNorthAmerica},
    {"PT", "351", "", "[239]........ 80[08]...... 707......"},
    {"PY", "595", "0", "9........ [2-8]....... [2-8]........ 9800......."},
    {"SV", "503", "", "[267]....... 800...."},
    {"TT", "1", "1", kNorthAmerica},
    {"US", "1", "1", kNorthAmerica},
    {"UY", "598", "0", "[249]....... 800...."},
    {"VE", "58", "0", "[24]......... [58]00......."},
    {"ZA", "27", "0", "[1-8]........"},
};

static_assert(std::ranges::is_sorted(kPlans, {}, &Plan::country));

// Takes the first of what is apart by spaces.
std::string_view next_part(std::string_view& parts) {
  const std::string_view part = parts.substr(0, parts.find(' '));
  parts.remove_prefix(std::min(parts.size(), part.size() + 1));
  return part;
}

// Whether a digit is of the set that a form begins with; takes it off.
bool takes(std::string_view& form, char digit) {
  const char first = form.front();
  form.remove_prefix(1);
  if (first != '[') return first == '.' || first == digit;
  bool is_in = false;
  char last = 0;
  while (form.front() != ']') {
    const bool is_range = form.front() == '-';
    if (is_range) form.remove_prefix(1);
    is_in = is_in || (is_range ? last <= digit && digit <= form.front() : form.front() == digit);
    last = form.front();
    form.remove_prefix(1);
  }
  form.remove_prefix(1);
  return is_in;
}

bool has_form(std::string_view digits, std::string_view form) {
  for (const char digit : digits)
    if (form.empty() || !takes(form, digit)) return false;
  return form.empty();
}

bool is_national(std::string_view digits, const Plan& plan) {
  for (std::string_view forms = plan.forms; !forms.empty();)
    if (has_form(digits, next_part(forms))) return true;
  return false;
}

// An Argentine mobile number as it is dialled within the country has "15" behind its area; worldwide it has 9 before it instead.
std::string without_mobile_prefix(std::string_view digits) {
  constexpr std::size_t kDialled = 12;
  if (digits.size() != kDialled) return {};
  for (const std::size_t area : {2U, 3U, 4U}) {
    const bool may_be_area = area == 2 ? digits.starts_with("11") : digits.front() == '2' || digits.front() == '3';
    if (may_be_area && digits.substr(area, 2) == "15") return "9" + std::string(digits.substr(0, area)) + std::string(digits.substr(area + 2));
  }
  return {};
}

// The national number without its trunk prefix, or empty.
std::string significant(std::string_view digits, const Plan& plan) {
  if (is_national(digits, plan)) return std::string(digits);
  if (plan.country == "AR")
    if (std::string mobile = without_mobile_prefix(digits); !mobile.empty()) return mobile;
  for (std::string_view trunks = plan.trunks; !trunks.empty();) {
    const std::string_view trunk = next_part(trunks);
    if (!digits.starts_with(trunk)) continue;
    const std::string_view rest = digits.substr(trunk.size());
    if (is_national(rest, plan)) return std::string(rest);
    if (plan.country == "AR")
      if (std::string mobile = without_mobile_prefix(rest); !mobile.empty()) return mobile;
  }
  return {};
}

// The figures of a form: what stands in brackets is one.
std::size_t length_of(std::string_view form) {
  std::size_t length = 0;
  for (std::size_t at = 0; at < form.size(); ++at, ++length)
    if (form[at] == '[') at = form.find(']', at);
  return length;
}

std::size_t shortest(const Plan& plan) {
  std::size_t least = std::string_view::npos;
  for (std::string_view forms = plan.forms; !forms.empty();) least = std::min(least, length_of(next_part(forms)));
  return least;
}

const Plan* plan_of(std::string_view country) {
  const auto plan = std::ranges::lower_bound(kPlans, country, {}, &Plan::country);
  return plan == std::end(kPlans) || plan->country != country ? nullptr : plan;
}

}  // namespace

std::string national_in_e164(std::string_view digits, std::string_view country) {
  const Plan* plan = plan_of(country);
  if (plan == nullptr) return {};
  std::string number = significant(digits, *plan);
  if (number.empty() && digits.starts_with(plan->code)) number = significant(digits.substr(plan->code.size()), *plan);
  return number.empty() ? std::string() : "+" + std::string(plan->code) + number;
}

std::string international_in_e164(std::string_view digits) {
  constexpr std::size_t kShortest = 8;
  constexpr std::size_t kLongest = 15;   // E.164
  for (const Plan& plan : kPlans) {
    if (!digits.starts_with(plan.code)) continue;
    if (const std::string number = significant(digits.substr(plan.code.size()), plan); !number.empty()) return "+" + std::string(plan.code) + number;
  }
  const bool may_be = digits.size() >= kShortest && digits.size() <= kLongest && digits.front() != '0';
  return may_be ? "+" + std::string(digits) : std::string();
}

std::string_view national_part(std::string_view worldwide) {
  for (const Plan& plan : kPlans)
    if (worldwide.starts_with(plan.code) && is_national(worldwide.substr(plan.code.size()), plan)) return worldwide.substr(plan.code.size());
  return {};
}

std::string_view without_local_mobile_prefix(std::string_view digits, std::string_view country) {
  constexpr std::size_t kShortest = 8, kLongest = 10;   // "15" and six to eight figures
  const bool has_prefix = country == "AR" && digits.starts_with("15") && digits.size() >= kShortest && digits.size() <= kLongest;
  return has_prefix ? digits.substr(2) : digits;
}

bool lacks_figures(std::string_view digits, bool with_code, std::string_view country) {
  const Plan* plan = plan_of(country);
  if (plan == nullptr || (with_code ? !digits.starts_with(plan->code) : !plan->trunks.empty())) return false;
  return digits.size() - (with_code ? plan->code.size() : 0) < shortest(*plan);
}

}  // namespace sml::claims
