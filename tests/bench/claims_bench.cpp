// How fast claims are found: posts a second on one core, and whether the time grows with the text alone.
#include <benchmark/benchmark.h>

#include <array>
#include <string>

#include "linter/claims/extract.h"
#include "tests/bench/posts.h"

namespace sml::bench {
namespace {

struct Language {
  const char* name;
  const char* country;
  const std::span<const std::string_view>& posts;
};
const std::array kLanguages = {Language{"es", "MX", kSpanishPosts}, Language{"en", "US", kEnglishPosts}, Language{"pt", "BR", kPortuguesePosts}};

// Patterns are made at their first use, which is not what is measured.
void make_patterns(const Language& language) {
  for (const std::string_view post : language.posts) benchmark::DoNotOptimize(claims::extract(post, {language.name, language.country, ""}));
}

void posts(benchmark::State& state) {
  const Language& language = kLanguages[static_cast<std::size_t>(state.range(0))];
  state.SetLabel(language.name);
  make_patterns(language);
  std::int64_t read = 0;
  std::int64_t bytes = 0;
  for (auto step : state) {
    for (const std::string_view post : language.posts) {
      benchmark::DoNotOptimize(claims::extract(post, {language.name, language.country, ""}));
      bytes += static_cast<std::int64_t>(post.size());
    }
    read += static_cast<std::int64_t>(language.posts.size());
  }
  state.SetItemsProcessed(read);
  state.SetBytesProcessed(bytes);
}
BENCHMARK(posts)->DenseRange(0, 2);

std::string repeated(std::string_view part, std::size_t size) {
  std::string text;
  while (text.size() < size) text += part;
  text.resize(size);
  return text;
}

// Texts whose time could grow faster than they do: of each, 64 KiB and then 16 times as much.
constexpr std::string_view kParts[] = {"2x1 hasta el viernes 13, ", "hoy ", "gratis ", "no hay 2x1 ", "9", "a\xCC\x81", "@a ", "a.b",
                                       "Av. ", "lunes a ", "\n", "$ 25 a ", "c/A#1,", "Av. A 1, ", "ven, ", "1/"};

void long_text(benchmark::State& state) {
  const std::string_view part = kParts[state.range(0)];
  const std::string text = repeated(part, static_cast<std::size_t>(state.range(1)));
  state.SetLabel(part == "\n" ? "line ends" : std::string(part));
  benchmark::DoNotOptimize(claims::extract(text, {"es", "MX", ""}));
  for (auto step : state) benchmark::DoNotOptimize(claims::extract(text, {"es", "MX", ""}));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(long_text)->ArgsProduct({benchmark::CreateDenseRange(0, std::size(kParts) - 1, 1), {1 << 16, 1 << 20}})->Unit(benchmark::kMillisecond)->MinTime(0.1);

}  // namespace
}  // namespace sml::bench

BENCHMARK_MAIN();
