#include "linter/resolve/watched_terms.h"

#include <algorithm>

#include "linter/base/ascii.h"
#include "linter/resolve/inflection.h"
#include "linter/text/sentences.h"
#include "linter/text/web_address.h"

namespace sml::resolve {
namespace {

using claims::Claim;
using model::Field;
using Kind = WatchedTerm::Kind;

constexpr std::string_view kSigns[] = {"%", "€", "$", "£", "+", "°"};   // that a term means as it means its words

bool is_letter_or_digit(char byte) { return base::is_ascii_letter_or_digit(byte) || (static_cast<unsigned char>(byte) & 0x80U) != 0; }

std::string_view without_spaces_before(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  return text;
}

std::string_view without_spaces_behind(std::string_view text) {
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

// "pizzaveloz.example", "https://www.pizzaveloz.example/menu": the host; else nothing.
std::string host_of(std::string_view written) {
  const std::string host = text::web_address(written).host;
  return host.find('.') == std::string::npos || host.find(' ') != std::string::npos ? std::string() : host;
}

// The pieces of an address or a path as words, and each once more as a hashtag, in which names written together are found.
std::string pieces_of(std::string_view address) {
  std::string words(address);
  std::string tags = "\n";
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (!is_letter_or_digit(words[at])) {
      words[at] = ' ';
      continue;
    }
    if (at == 0 || words[at - 1] == ' ') tags += " #";
    tags += words[at];
  }
  return words + tags;
}

// A handle as one hashtag: it names whom all of it names.
std::string tag_of(std::string_view handle) {
  std::string tag = "#";
  for (const char byte : text::fold(handle))
    if (is_letter_or_digit(byte)) tag += byte;
  return tag;
}

}  // namespace

WatchedTerms::WatchedTerms(const model::Client& client) {
  const model::Contract& contract = *client.contract;
  for (const Field<model::ConfidentialTerm>& term : *contract.confidentiality->terms) {
    if (term->term) add({Kind::confidential, nullptr, &*term}, term->term, NameKind::thing);
    for (const Field<std::string>& alias : *term->aliases) add({Kind::confidential, nullptr, &*term}, alias, NameKind::thing);
  }
  for (const Field<std::string>& name : *contract.competitors) add_competitor(name);
  for (const Field<std::string>& term : *contract.voice->banned) add({Kind::banned, nullptr, nullptr}, term, NameKind::thing);
  if (const Field<std::string>& sector = client.facts->business->sector) index_.add_kind(*sector);
}

void WatchedTerms::add(WatchedTerm term, const Field<std::string>& name, NameKind kind) {
  term.name = &name;
  const std::size_t number = terms_.size();
  terms_.push_back(term);
  if (text::folded_words(*name).empty()) {
    if (!name->empty()) signs_.push_back(number);
  } else if (term.kind == Kind::banned) {
    for (const std::string& form : inflections(*name)) index_.add(form, number, kind);
    index_.add(*name, number, kind);
  } else {
    index_.add(*name, number, kind);
    if (term.kind == Kind::confidential) confidential_.add(*name, number, kind);
  }
}

void WatchedTerms::add_competitor(const Field<std::string>& name) {
  if (name->starts_with('@')) {
    handles_.emplace(text::fold(name->substr(1)), terms_.size());
    terms_.push_back({Kind::competitor, &name, nullptr});
  } else if (const std::string host = host_of(*name); !host.empty()) {
    hosts_.emplace(host, terms_.size());
    terms_.push_back({Kind::competitor, &name, nullptr});
  } else {
    add({Kind::competitor, nullptr, nullptr}, name, NameKind::proper);
  }
}

// "100%" is not said by "100 años".
bool WatchedTerms::has_its_signs(const WatchedTerm& term, std::string_view text, text::Range range) const {
  const std::string_view written = **term.name;
  const std::string_view before = without_spaces_behind(text.substr(0, range.begin));
  const std::string_view behind = without_spaces_before(text.substr(range.end));
  return std::ranges::all_of(kSigns, [&](std::string_view sign) {
    return (!written.starts_with(sign) || before.ends_with(sign)) && (!written.ends_with(sign) || behind.starts_with(sign));
  });
}

void WatchedTerms::find_names(const NameIndex& index, const Wording& wording, std::vector<Mention>& found) const {
  for (const NameIndex::Mention& mention : index.find(wording)) {
    const WatchedTerm& term = terms_[mention.number];
    if (has_its_signs(term, wording.text, mention.range)) found.push_back({mention.range, &term});
  }
}

void WatchedTerms::find_signs(std::string_view text, std::vector<Mention>& found) const {
  for (const std::size_t number : signs_) {
    const std::string& sign = **terms_[number].name;
    if (const std::size_t at = text.find(sign); at != std::string_view::npos) found.push_back({{at, at + sign.size()}, &terms_[number]});
  }
}

void WatchedTerms::find_in_address(const Claim& claim, std::string_view text, std::vector<Mention>& found) const {
  const auto* mention = claim.as<claims::MentionClaim>();
  const auto* url = claim.as<claims::UrlClaim>();
  if (mention == nullptr && url == nullptr) return;
  const auto add_known = [&](const auto& known, const std::string& name) {
    if (const auto at = known.find(name); at != known.end()) found.push_back({claim.range, &terms_[at->second]});
  };
  if (mention != nullptr) add_known(handles_, text::fold(mention->handle));
  if (url != nullptr)
    for (std::string_view host = url->host; !host.empty(); host.remove_prefix(std::min(host.size(), host.find('.') + 1))) {
      add_known(hosts_, std::string(host));
      if (host.find('.') == std::string_view::npos) break;
    }
  const std::string named = mention != nullptr ? tag_of(mention->handle) : pieces_of(url->host);
  const std::string all = mention != nullptr ? named : pieces_of(text::part_of(text, claim.range));
  for (const auto& [pieces, kind] : {std::pair(&named, Kind::competitor), std::pair(&all, Kind::confidential)})
    for (const NameIndex::Mention& piece : index_.find(words_of(*pieces)))
      if (terms_[piece.number].kind == kind) found.push_back({claim.range, &terms_[piece.number]});
}

std::vector<WatchedTerms::Mention> WatchedTerms::find(const Wording& wording, const claims::Claims& claims) const {
  std::vector<Mention> found;
  if (terms_.empty()) return found;
  find_names(index_, wording, found);
  find_signs(wording.text, found);
  for (const Claim& claim : claims.found) find_in_address(claim, wording.text, found);
  std::ranges::stable_sort(found, [](const Mention& a, const Mention& b) {
    return a.range.begin != b.range.begin ? a.range.begin < b.range.begin : a.range.end > b.range.end;
  });
  return found;
}

std::vector<WatchedTerms::Mention> WatchedTerms::find_confidential(std::string_view text) const {
  std::vector<Mention> found;
  if (confidential_.may_find(text)) find_names(confidential_, words_of(text, text::sentences(text)), found);
  return found;
}

const WatchedTerm* WatchedTerms::confidential_in_path(std::string_view path) const {
  if (!confidential_.may_find(path)) return nullptr;
  const std::string pieces = pieces_of(path);
  const std::vector<NameIndex::Mention> found = confidential_.find(words_of(pieces));
  return found.empty() ? nullptr : &terms_[found.front().number];
}

}  // namespace sml::resolve
