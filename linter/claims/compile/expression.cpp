#include "linter/claims/compile/expression.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "linter/base/ascii.h"
#include "linter/base/utf8.h"

namespace sml::claims {
namespace {

constexpr char32_t kLastCharacter = 0x10FFFF;

struct Stretch {
  char32_t first = 0;
  char32_t last = 0;
};
using Characters = std::vector<Stretch>;

struct Expression {
  enum class Kind { characters, edge, sequence, choice, repeated };
  static constexpr std::size_t kAnyNumber = static_cast<std::size_t>(-1);

  Kind kind = Kind::sequence;
  Characters characters{};
  Edge edge{};
  std::vector<Expression> parts{};
  std::size_t least = 1;
  std::size_t most = 1;
};

Expression characters(Characters one_of) { return {Expression::Kind::characters, std::move(one_of)}; }
Expression edge(Edge edge) { return {Expression::Kind::edge, {}, edge}; }

Characters all_but(Characters shut_out) {
  std::ranges::sort(shut_out, {}, &Stretch::first);
  Characters others;
  char32_t next = 0;
  for (const Stretch& stretch : shut_out) {
    if (stretch.first > next) others.push_back({next, stretch.first - 1});
    next = std::max<char32_t>(next, stretch.last + 1);
  }
  others.push_back({next, kLastCharacter});
  return others;
}

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  std::optional<Expression> read() {
    Expression all = choice();
    return is_known_ && at_ == text_.size() ? std::optional(std::move(all)) : std::nullopt;
  }

 private:
  char next() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  bool skip(std::string_view expected) {
    if (!text_.substr(std::min(at_, text_.size())).starts_with(expected)) return false;
    at_ += expected.size();
    return true;
  }

  Expression choice() {
    Expression all{Expression::Kind::choice};
    do all.parts.push_back(sequence());
    while (skip("|"));
    return all;
  }

  Expression sequence() {
    Expression all;
    while (is_known_ && at_ < text_.size() && next() != '|' && next() != ')') all.parts.push_back(repeated(item()));
    return all;
  }

  // Which of several matches is preferred makes no difference to the longest one.
  Expression repeated(Expression part) {
    for (;;) {
      Expression all{Expression::Kind::repeated};
      if (skip("*")) all.least = 0, all.most = Expression::kAnyNumber;
      else if (skip("+")) all.most = Expression::kAnyNumber;
      else if (skip("?")) all.least = 0;
      else if (next() == '{' && at_ + 1 < text_.size() && base::is_ascii_digit(text_[at_ + 1])) count(all);
      else return part;
      skip("?");
      all.parts.push_back(std::move(part));
      part = std::move(all);
    }
  }

  // {2}, {2,} or {2,20}
  void count(Expression& all) {
    skip("{");
    all.least = all.most = number();
    if (skip(",")) all.most = next() == '}' ? Expression::kAnyNumber : number();
    is_known_ = is_known_ && skip("}");
  }

  std::size_t number() {
    std::size_t value = 0;
    while (base::is_ascii_digit(next())) value = value * 10 + static_cast<std::size_t>(text_[at_++] - '0');
    return value;
  }

  Expression item() {
    if (skip("(")) return group();
    if (skip("[")) return characters(character_class());
    if (skip("^")) return edge(by_lines_ ? Edge::line_begin : Edge::text_begin);
    if (skip("\\b")) return edge(Edge::word);
    if (skip("$")) {
      is_known_ = is_known_ && !by_lines_;
      return edge(Edge::text_end);
    }
    if (next() == '.') is_known_ = false;
    return characters(next() == '\\' ? escaped() : Characters{{character(), 0}});
  }

  Expression group() {
    const bool outside = by_lines_;
    if (skip("?m:")) by_lines_ = true;
    else if (!skip("?:")) is_known_ = is_known_ && next() != '?';
    Expression all = choice();
    by_lines_ = outside;
    is_known_ = is_known_ && skip(")");
    return all;
  }

  char32_t character() { return base::next_code_point(text_, at_); }

  Characters escaped() {
    skip("\\");
    const char letter = next();
    ++at_;
    if (letter == 'd') return {{'0', '9'}};
    if (letter == 'w') return {{'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}};
    if (letter == 'n') return {{'\n', '\n'}};
    if (base::is_ascii_small(letter) || base::is_ascii_capital(letter) || base::is_ascii_digit(letter)) is_known_ = false;
    const auto code = static_cast<unsigned char>(letter);
    return {{code, code}};
  }

  Characters character_class() {
    const bool negated = skip("^");
    Characters all;
    for (bool is_first = true; at_ < text_.size() && (is_first || next() != ']'); is_first = false) {
      if (next() == '\\') {
        std::ranges::copy(escaped(), std::back_inserter(all));
        continue;
      }
      const char32_t first = character();
      const bool is_stretch = next() == '-' && at_ + 1 < text_.size() && text_[at_ + 1] != ']';
      if (is_stretch) ++at_;
      all.push_back({first, is_stretch ? character() : first});
    }
    is_known_ = is_known_ && skip("]");
    return negated ? all_but(std::move(all)) : all;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  bool by_lines_ = false;
  bool is_known_ = true;
};

// UTF-8's bytes of the characters of a stretch that have as many of them and differ in no byte but those that may be any: by bytes, the
// first and the last that each may be.
using ByteStretches = std::vector<std::pair<unsigned char, unsigned char>>;

void split(char32_t first, char32_t last, std::vector<ByteStretches>& found) {
  constexpr std::array<char32_t, 3> kLastOfLength = {0x7F, 0x7FF, 0xFFFF};
  for (const char32_t border : kLastOfLength) {
    if (first > border || last <= border) continue;
    split(first, border, found);
    return split(border + 1, last, found);
  }
  constexpr unsigned kBitsOfByte = 6;
  for (unsigned bytes = 1; bytes < 4 && last >= 0x80; ++bytes) {
    const char32_t tail = (char32_t{1} << (bytes * kBitsOfByte)) - 1;
    if ((first & ~tail) == (last & ~tail)) continue;
    if ((first & tail) != 0) {
      split(first, first | tail, found);
      return split((first | tail) + 1, last, found);
    }
    if ((last & tail) == tail) continue;
    split(first, (last & ~tail) - 1, found);
    return split(last & ~tail, last, found);
  }
  std::string low, high;
  base::append_code_point(low, first);
  base::append_code_point(high, last);
  ByteStretches bytes;
  for (std::size_t at = 0; at < low.size(); ++at) bytes.emplace_back(low[at], high[at]);
  found.push_back(std::move(bytes));
}

// Written from its end on: a step knows what comes behind it.
class Writer {
 public:
  ExpressionProgram write(const Expression& expression) {
    const std::size_t end = add({});
    program_.first = written(expression, end);
    return std::move(program_);
  }

 private:
  std::size_t add(ExpressionStep step) {
    program_.steps.push_back(step);
    return program_.steps.size() - 1;
  }
  std::size_t choose(std::size_t one, std::size_t other) { return add({ExpressionStep::Kind::choose, {}, {}, one, other}); }

  std::size_t written(const Expression& expression, std::size_t behind) {
    switch (expression.kind) {
      case Expression::Kind::characters: return one_of(expression.characters, behind);
      case Expression::Kind::edge: return add({ExpressionStep::Kind::ask, {}, expression.edge, behind});
      case Expression::Kind::repeated: return repeated(expression, behind);
      case Expression::Kind::choice: {
        std::size_t first = written(expression.parts.back(), behind);
        for (std::size_t part = expression.parts.size() - 1; part-- > 0;) first = choose(written(expression.parts[part], behind), first);
        return first;
      }
      case Expression::Kind::sequence: break;
    }
    for (std::size_t part = expression.parts.size(); part-- > 0;) behind = written(expression.parts[part], behind);
    return behind;
  }

  std::size_t repeated(const Expression& expression, std::size_t behind) {
    const Expression& part = expression.parts.front();
    std::size_t first = behind;
    if (expression.most == Expression::kAnyNumber) {
      first = choose(0, behind);
      program_.steps[first].next = written(part, first);
    } else {
      for (std::size_t count = expression.least; count < expression.most; ++count) first = choose(written(part, first), behind);
    }
    for (std::size_t count = 0; count < expression.least; ++count) first = written(part, first);
    return first;
  }

  std::size_t one_of(const Characters& characters, std::size_t behind) {
    std::vector<ByteStretches> all;
    for (const Stretch& stretch : characters) split(stretch.first, std::max(stretch.first, stretch.last), all);
    Bytes ascii;
    std::vector<std::size_t> firsts;
    for (const ByteStretches& bytes : all) {
      if (bytes.size() == 1) {
        ascii |= bytes_between(bytes.front());
        continue;
      }
      std::size_t first = behind;
      for (std::size_t at = bytes.size(); at-- > 0;) first = add({ExpressionStep::Kind::take, bytes_between(bytes[at]), {}, first});
      firsts.push_back(first);
    }
    if (ascii.any()) firsts.push_back(add({ExpressionStep::Kind::take, ascii, {}, behind}));
    std::size_t first = firsts.back();
    for (std::size_t at = firsts.size() - 1; at-- > 0;) first = choose(firsts[at], first);
    return first;
  }

  static Bytes bytes_between(std::pair<unsigned char, unsigned char> stretch) {
    Bytes bytes;
    for (std::size_t byte = stretch.first; byte <= stretch.second; ++byte) bytes.set(byte);
    return bytes;
  }

  ExpressionProgram program_;
};

}  // namespace

std::optional<ExpressionProgram> expression_program(std::string_view expression) {
  const std::optional<Expression> read = Reader(expression).read();
  return read ? std::optional(Writer().write(*read)) : std::nullopt;
}

}  // namespace sml::claims
