#include "linter/claims/link.h"

#include <algorithm>
#include <string>
#include <vector>

#include "linter/base/ascii.h"
#include "linter/base/utf8.h"
#include "linter/base/word_list.h"
#include "linter/claims/path.h"
#include "linter/claims/tag_characters.h"
#include "linter/claims/top_levels.h"
#include "linter/text/length.h"

namespace sml::claims {
namespace {

constexpr std::size_t kLongestDomain = 2048;   // of bytes that are looked at; none of more than 253 is registered
constexpr std::size_t kLongestLink = 4096;
constexpr std::size_t kLongestUser = 256;
constexpr std::size_t kLongestInternational = 64;   // of bytes

enum class Script { latin, any };

// How a domain may end: where a scheme or "www." says that it is one, in a slip of the finger, too.
enum class Ends { existing, mistyped };

bool is_label_character(char32_t c, Script script) {
  if (c == '-' || c == '_') return true;
  return script == Script::latin && c >= 0x80 ? is_latin_accent(c) : is_domain_character(c);
}

std::size_t label_end(std::string_view text, std::size_t at, Script script) {
  while (at < text.size()) {
    std::size_t next = at;
    if (!is_label_character(base::next_code_point(text, next), script)) break;
    at = next;
  }
  return at;
}

bool is_whole_label(std::string_view label) {
  const auto is_joint = [](char c) { return c == '-' || c == '_'; };
  return !label.empty() && !is_joint(label.front()) && !is_joint(label.back());
}

// Where a top-level domain ends that begins at `begin`, or `begin`. Letters of other scripts may follow it: "luna.comだよ".
std::size_t top_level_end(std::string_view text, std::size_t begin, Script script, Ends ends) {
  std::size_t end = begin;
  while (end < text.size() && base::is_ascii_letter_or_digit(text[end])) ++end;
  if (end == begin) {
    const std::string_view near = text.substr(0, std::min(text.size(), begin + kLongestInternational));
    end = begin + international_top_level(near.substr(begin, label_end(near, begin, Script::any) - begin));
  } else if (constexpr std::size_t kLongest = 24; end - begin > kLongest) {
    return begin;
  } else if (const std::string name = base::in_ascii_small(text.substr(begin, end - begin)); name == "xn" && text.substr(end).starts_with("--")) {
    while (end < text.size() && (text[end] == '-' || base::is_ascii_letter_or_digit(text[end]))) ++end;
    return end > begin + 4 ? end : begin;
  } else if (!is_top_level(name) && !(ends == Ends::mistyped && is_mistyped_top_level(name))) {
    return begin;
  }
  const char32_t next = code_point_at(text, end);
  const bool goes_on = is_one_of(next, "@+-") || base::is_ascii_letter_or_digit(next) || (script == Script::latin && is_latin_accent(next));
  return goes_on ? begin : end;
}

struct Domain {
  std::size_t end = 0;
  std::size_t name = 0;    // where the label before the top-level domain begins
  std::size_t top = 0;     // and where that one does
};

// The longest domain that begins at `begin`.
std::optional<Domain> domain_at(std::string_view text, std::size_t begin, Script script, Ends ends = Ends::existing) {
  std::vector<text::Range> labels;
  for (std::size_t at = begin; at < text.size() && at - begin < kLongestDomain;) {
    const std::size_t end = label_end(text, at, script);
    labels.push_back({at, end});
    if (!is_whole_label(text.substr(at, end - at)) || end >= text.size() || text[end] != '.') break;
    at = end + 1;
  }
  for (std::size_t index = labels.size(); index-- > 1;) {
    const text::Range name = labels[index - 1];
    const std::size_t end = top_level_end(text, labels[index].begin, script, ends);
    if (end == labels[index].begin || name.begin == name.end) continue;
    if (text.substr(name.begin, name.end - name.begin).find('_') != std::string_view::npos) return std::nullopt;
    if (!text::ascii_domain(text.substr(begin, end - begin))) return std::nullopt;
    return Domain{end, name.begin, labels[index].begin};
  }
  return std::nullopt;
}

// "localhost" (RFC 6761) and IPv4 addresses: nobody's domain, and links where a scheme says so.
std::size_t bare_host_end(std::string_view text, std::size_t begin) {
  constexpr std::string_view kLocalHost = "localhost";
  const std::size_t end = label_end(text, begin, Script::any);
  if (base::in_ascii_small(text.substr(begin, end - begin)) == kLocalHost) return end;
  std::size_t at = begin;
  for (int part = 0; part < 4; ++part) {
    const std::size_t digits = at;
    while (at < text.size() && base::is_ascii_digit(text[at])) ++at;
    if (at == digits || at - digits > 3) return begin;
    if (part == 3) break;
    if (at >= text.size() || text[at] != '.') return begin;
    ++at;
  }
  return is_label_character(code_point_at(text, at), Script::any) ? begin : at;
}

std::size_t port_end(std::string_view text, std::size_t at) {
  if (at >= text.size() || text[at] != ':') return at;
  std::size_t end = at + 1;
  while (end < text.size() && base::is_ascii_digit(text[end])) ++end;
  return end > at + 1 && end - at <= 6 ? end : at;
}

// The host behind the user, if one is named: "https://ana@luna.mx".
std::size_t host_begin(std::string_view text, std::size_t begin) {
  const std::size_t end = text.find_first_of("@/?# \t\r\n", begin);
  return end != std::string_view::npos && text[end] == '@' && end - begin <= kLongestUser ? end + 1 : begin;
}

// X's own short links are letters and figures: what follows is the text again.
std::size_t short_link_end(std::string_view text, text::Range host, std::size_t end) {
  constexpr std::size_t kLongestSlug = 40;
  if (base::in_ascii_small(text.substr(host.begin, host.end - host.begin)) != "t.co" || host.end >= end || text[host.end] != '/') return end;
  std::size_t slug = host.end + 1;
  while (slug < end && base::is_ascii_letter_or_digit(text[slug])) ++slug;
  return slug - host.end - 1 > kLongestSlug ? host.begin : slug;
}

// "hoy.Es gratis" is a sentence that begins without a space, no address.
bool begins_a_sentence(std::string_view text, std::size_t begin, const Domain& domain) {
  const std::string_view before = text.substr(begin + 1, domain.top - begin - 1);
  return base::is_ascii_capital(text[domain.top]) &&
         std::ranges::none_of(before, [](char c) { return base::is_ascii_capital(c); });
}

// Words that begin a sentence, and endings of files' names: "fin.no", "lista.sh" are addresses only where more says so.
constexpr std::string_view kDoubtful[] = {"al", "am", "as",  "at",  "be", "by", "call", "how", "here", "is",  "it", "la",  "md", "mov",
                                          "my", "no", "now", "open", "pl", "rs", "se",   "sh",  "si",   "so", "su", "to", "you", "zip"};

bool is_doubtful(std::string_view text, std::size_t begin, const Domain& domain) {
  const std::string_view name = text.substr(begin, domain.top - 1 - begin);
  if (name.find_first_not_of("0123456789.") == std::string_view::npos) return true;
  const std::string top = base::in_ascii_small(text.substr(domain.top, domain.end - domain.top));
  if (top == "mp") return true;             // "luna.sol.mp" is an account of Mercado Pago
  if (domain.name != begin) return false;   // "www." or another domain before it
  return base::is_among(kDoubtful, top);
}

// An address of mail goes on: "ana.sol.me.luna@…".
bool is_of_an_address(std::string_view text, std::size_t end) {
  constexpr std::size_t kLongest = 64;
  for (std::size_t at = end; at < text.size() && at - end < kLongest; ++at) {
    if (text[at] == '@') return true;
    if (!is_ascii_word(text[at]) && !is_one_of(text[at], ".%+-")) return false;
  }
  return false;
}

bool may_precede(std::string_view text, std::size_t begin) {
  const char32_t before = base::previous_code_point(text, begin);
  return !base::is_ascii_letter_or_digit(before) && !is_at_sign(before) && !is_hash_sign(before) && before != '$' && !is_invalid_character(before);
}

// "Alias: LOCRO.CASA.ROJA": the name of an account at a bank, three words.
bool is_of_account(std::string_view text, std::size_t begin) {
  constexpr std::string_view kAlias = "alias";
  std::size_t end = begin;
  while (end > 0 && is_one_of(text[end - 1], ": ")) --end;
  if (end < kAlias.size() || base::in_ascii_small(text.substr(end - kAlias.size(), kAlias.size())) != kAlias) return false;
  const std::string_view name = text.substr(begin, text.find_first_of(" \t\r\n", begin) - begin);
  return std::ranges::count(name, '.') >= 2;
}

}  // namespace

std::size_t domain_end(std::string_view text, std::size_t begin) {
  const std::optional<Domain> domain = domain_at(text, begin, Script::latin);
  return domain ? domain->end : begin;
}

std::optional<Link> link_with_scheme(std::string_view text, std::size_t from, std::size_t at) {
  constexpr std::string_view kSeparator = "://";
  std::size_t begin = at;
  while (begin > from && at - begin < 6 && base::is_ascii_letter(text[begin - 1])) --begin;
  const std::string scheme = base::in_ascii_small(text.substr(begin, at - begin));
  if ((scheme != "http" && scheme != "https") || !may_precede(text, begin)) return std::nullopt;

  const std::size_t host = host_begin(text, at + kSeparator.size());
  const std::optional<Domain> domain = domain_at(text, host, Script::any, Ends::mistyped);
  const std::size_t host_end = domain ? domain->end : bare_host_end(text, host);
  if (host_end == host) return std::nullopt;
  std::size_t end = behind_host(text, port_end(text, host_end));
  end = short_link_end(text, {host, host_end}, end);
  if (end <= host || end - begin > kLongestLink) return std::nullopt;
  return Link{{begin, end}, {host, host_end}};
}

std::optional<Link> bare_link(std::string_view text, std::size_t from, std::size_t at) {
  constexpr std::size_t kLongestLabel = 256;   // of bytes
  constexpr std::string_view kWorldWideWeb = "www.";
  const bool goes_on = is_label_character(code_point_at(text, at + 1), Script::any);
  if (!goes_on) return std::nullopt;
  std::size_t begin = at;
  while (begin > from && at - begin < kLongestLabel) {
    if (!is_label_character(base::previous_code_point(text, begin), Script::latin)) break;
    do --begin;
    while (begin > from && base::continues_character(text[begin]));
  }
  const char32_t before = base::previous_code_point(text, begin);
  if (begin == at || !may_precede(text, begin) || is_latin_accent(before) || is_one_of(before, "-_./")) return std::nullopt;
  const bool is_plainly_one = base::in_ascii_small(text.substr(begin, kWorldWideWeb.size())) == kWorldWideWeb;
  const std::optional<Domain> domain = domain_at(text, begin, Script::latin, is_plainly_one ? Ends::mistyped : Ends::existing);
  if (!domain || is_of_an_address(text, domain->end) || begins_a_sentence(text, begin, *domain)) return std::nullopt;

  const std::size_t port = port_end(text, domain->end);
  const std::size_t end = behind_host(text, port);
  if (end == port && (is_doubtful(text, begin, *domain) || is_of_account(text, begin))) return std::nullopt;
  if (end - begin > kLongestLink) return std::nullopt;
  return Link{{begin, end}, {begin, domain->end}};
}

}  // namespace sml::claims
