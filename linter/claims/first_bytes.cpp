#include "linter/claims/first_bytes.h"

#include <bitset>
#include <cstddef>

#include "linter/base/ascii.h"
#include "linter/base/utf8.h"

namespace sml::claims {
namespace {

constexpr std::size_t kBytes = 256;
constexpr unsigned kAscii = 0x80;

std::size_t code_of(char byte) { return static_cast<unsigned char>(byte); }

// What a part of an expression may begin with.
struct First {
  std::bitset<kBytes> bytes;
  bool may_be_empty = false;   // what is behind it may come first, too
};

First one_of(char first, char last) {
  First found;
  for (std::size_t byte = code_of(first); byte <= code_of(last); ++byte) found.bytes.set(byte);
  return found;
}

First anything() {
  First found;
  found.bytes.set();
  return found;
}

class Reader {
 public:
  explicit Reader(std::string_view expression) : expression_(expression) {}

  First alternatives() {
    First all;
    for (;;) {
      const First one = sequence();
      all.bytes |= one.bytes;
      all.may_be_empty = all.may_be_empty || one.may_be_empty;
      if (next() != '|') return all;
      ++at_;
    }
  }

 private:
  bool at_end() const { return at_ >= expression_.size(); }
  char next() const { return at_end() ? '\0' : expression_[at_]; }
  char behind_next() const { return at_ + 1 < expression_.size() ? expression_[at_ + 1] : '\0'; }

  First sequence() {
    First found;
    found.may_be_empty = true;
    while (!at_end() && next() != '|' && next() != ')') {
      const First part = repeated(item());
      if (!found.may_be_empty) continue;
      found.bytes |= part.bytes;
      found.may_be_empty = part.may_be_empty;
    }
    return found;
  }

  First item() {
    if (next() == '(') return group();
    if (next() == '[') return character_class();
    if (next() == '\\') return escape();
    if (next() == '.') return ++at_, anything();
    if (next() == '^' || next() == '$') return ++at_, First{{}, true};
    return character();
  }

  // (…), (?:…), (?m:…), (?P<name>…)
  First group() {
    ++at_;
    if (next() == '?') at_ = expression_.find(behind_next() == 'P' ? '>' : ':', at_) + 1;
    First found = alternatives();
    ++at_;
    return found;
  }

  First character() {
    const char first = expression_[at_++];
    while (base::continues_character(next())) ++at_;
    return one_of(first, first);
  }

  First escape() {
    const char letter = behind_next();
    at_ += 2;
    if (letter == 'd') return one_of('0', '9');
    if (letter == 'n') return one_of('\n', '\n');
    if (letter == 'b') return First{{}, true};
    return base::is_ascii_small(letter) || base::is_ascii_capital(letter) ? anything() : one_of(letter, letter);
  }

  First character_class() {
    ++at_;
    const bool negated = next() == '^';
    First found;
    for (bool first = true; !at_end() && (first || next() != ']'); first = false) {
      const char begin = next();
      First one = begin == '\\' ? escape() : character();
      if (next() == '-' && behind_next() != ']') {
        ++at_;
        one = begin == '\\' || next() == '\\' ? anything() : one_of(begin, next());
        character();
      }
      if (code_of(begin) >= kAscii) one = anything();
      found.bytes |= one.bytes;
    }
    ++at_;
    return negated ? anything() : found;
  }

  First repeated(First found) {
    for (; !at_end(); ++at_) {
      const bool is_counted = next() == '{' && base::is_ascii_digit(behind_next());
      if (next() == '?' || next() == '*' || (is_counted && behind_next() == '0')) found.may_be_empty = true;
      else if (next() != '+' && !is_counted) break;
      if (is_counted) at_ = expression_.find('}', at_);
    }
    return found;
  }

  std::string_view expression_;
  std::size_t at_ = 0;
};

}  // namespace

text::ByteSet first_bytes(std::string_view expression) {
  First found = Reader(expression).alternatives();
  if (found.may_be_empty) found = anything();
  text::ByteSet bytes;
  for (std::size_t byte = 0; byte < kBytes; ++byte)
    if (found.bytes[byte]) bytes.add(static_cast<char>(byte));
  return bytes;
}

}  // namespace sml::claims
