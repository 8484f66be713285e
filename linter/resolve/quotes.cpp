#include "linter/resolve/quotes.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "linter/text/byte_set.h"

namespace sml::resolve {
namespace {

constexpr std::size_t kLongestQuote = 2000;   // bytes

// Whether only spaces stand before a place in its line.
bool begins_line(std::string_view text, std::size_t at) {
  while (at > 0 && text[at - 1] == ' ') --at;
  return at == 0 || text[at - 1] == '\n';
}

}  // namespace

std::vector<Quote> quotes_in(const Wording& wording) {
  if (!wording.quotes && !wording.signs.has('"')) return {};
  const std::string_view text = wording.text;
  constexpr std::pair<std::string_view, std::string_view> kQuotes[] = {{"«", "»"}, {"“", "”"}, {"„", "“"}, {"\"", "\""}, {"‘", "’"}};
  std::vector<Quote> quotes;
  static constexpr text::ByteSet kFirstBytes("\xC2\xE2\"");   // of dashes and quotes
  for (std::size_t at = kFirstBytes.find_in(text); at < text.size(); at = kFirstBytes.find_in(text, at)) {
    const std::string_view rest = text.substr(at);
    if ((rest.starts_with("—") || rest.starts_with("–")) && begins_line(text, at)) {
      const std::size_t end = std::min(text.find('\n', at), text.size());
      quotes.push_back({{at, end}, true});
      at = end;
      continue;
    }
    const auto quote = std::ranges::find_if(kQuotes, [&](const auto& pair) { return rest.starts_with(pair.first); });
    if (quote != std::end(kQuotes)) {
      const std::size_t close = rest.substr(0, kLongestQuote).find(quote->second, quote->first.size());
      const std::size_t end = close == std::string_view::npos ? std::min(text.find('\n', at), text.size()) : at + close + quote->second.size();
      quotes.push_back({{at, end}});
      at = end;
      continue;
    }
    ++at;
  }
  return quotes;
}

}  // namespace sml::resolve
