#include "linter/report/html.h"

#include <set>
#include <string>

#include "tests/catch.h"
#include "tests/linter/report/made_outcome.h"
#include "tests/linter/report/nasty.h"

namespace sml::report {
namespace {

using model::MessageLanguage;

std::string reported(const run::Outcome& outcome, MessageLanguage language = MessageLanguage::es) {
  return html_report(outcome, {.language = language, .version = "0.1.0"});
}

std::string body(const std::string& page) { return page.substr(page.find("<body>\n")); }

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

TEST_CASE("findings stand by client and post, each with its places, the words that contradict marked in both") {
  run::Outcome outcome = made_outcome();
  model::Client& napoli = outcome.world.clients.emplace_back();
  napoli.id = "napoli";
  napoli.contract.content.parties.value.client.value = "Pizzería <Napoli>";
  napoli.contract.content.parties.value.client.written = true;
  const base::SourceId team = outcome.sources.add("team.yaml", "a: 1\n");
  const base::SourceId posts = outcome.sources.add("clients/napoli/posts/a.yaml", "id: p\ntext: Hoy 2x1 & <b>\n");
  rule::Finding finding = finding_at(kSpeakingCard, span_of(outcome, posts, "2x1"), "2x1");
  finding.because(span_of(outcome, team, "1"), "other").because(span_of(outcome, posts, "Hoy"), "other", {{"x", std::string("hoy")}});
  finding.mend(rule::FixLevel::unsafe, "replace", {{span_of(outcome, posts, "2x1"), "3x2"}});
  finding.client = "napoli";
  finding.post = "p";
  rule::Finding second = finding_at(kTerseCard, {posts, 0, 2});
  second.client = "napoli";
  outcome.findings = {finding, second, finding_at(kTerseCard, {team, 0, 0})};
  outcome.summary = {.files = 2, .posts = 1, .errors = 1, .infos = 2, .unsafe_fixes = 1, .unread_files = 2};
  CHECK(body(reported(outcome)) == R"(<body>
<header>
<h1>1 error y 2 notas en 4 archivos con 1 publicación</h1>
<p class="checked">revisado el domingo 1 de marzo de 2026, 09:00</p>
<ul>
<li><a href="#client-1">Pizzería &lt;Napoli&gt;</a>: 1 error y 1 nota</li>
<li><a href="#client-2">de todos los clientes</a>: 1 nota</li>
</ul>
</header>
<main>
<section id="client-1">
<h2>Pizzería &lt;Napoli&gt;</h2>
<article>
<h3>p <code translate="no">clients/napoli/posts/a.yaml</code></h3>
<div class="finding error">
<p><strong class="severity">error:</strong> mal: «2x1»</p>
<figure>
<figcaption><code translate="no">clients/napoli/posts/a.yaml:2:11</code></figcaption>
<pre translate="no">text: <mark class="other">Hoy</mark> <mark>2x1</mark> &amp; &lt;b&gt;</pre>
<p><mark>2x1</mark>: aquí 2x1</p>
<p><mark class="other">Hoy</mark>: dice hoy</p>
</figure>
<figure>
<figcaption><code translate="no">team.yaml:1:4</code></figcaption>
<pre translate="no">a: <mark class="other">1</mark></pre>
<p>dice 2x1</p>
</figure>
<p><b>por qué:</b> la gente va a venir</p>
<p><b>ayuda:</b> corrige 2x1</p>
<p><b>arreglo:</b> cambia 2x1</p>
<p class="rule"><code translate="no">offers/expired</code></p>
</div>
</article>
<article>
<h3><code translate="no">clients/napoli/posts/a.yaml</code></h3>
<div class="finding info">
<p><strong class="severity">nota:</strong> wrong: &quot;x&quot;</p>
<figure>
<figcaption><code translate="no">clients/napoli/posts/a.yaml:1:1</code></figcaption>
<pre translate="no"><mark>id</mark>: p</pre>
</figure>
<p><b>por qué:</b> why</p>
<p class="rule"><code translate="no">text/short</code></p>
</div>
</article>
</section>
<section id="client-2">
<h2>de todos los clientes</h2>
<article>
<h3><code translate="no">team.yaml</code></h3>
<div class="finding info">
<p><strong class="severity">nota:</strong> wrong: &quot;x&quot;</p>
<figure>
<figcaption><code translate="no">team.yaml:1:1</code></figcaption>
<pre translate="no">a: 1</pre>
</figure>
<p class="rule"><code translate="no">text/short</code></p>
</div>
</article>
</section>
</main>
<footer>
<p>2 archivos no se pudieron leer hasta el final</p>
<p>sml 0.1.0</p>
</footer>
</body>
</html>
)");
}

TEST_CASE("the page says its language") {
  const run::Outcome outcome = made_outcome();
  CHECK(reported(outcome, MessageLanguage::es).starts_with("<!DOCTYPE html>\n<html lang=\"es\">\n"));
  CHECK(reported(outcome, MessageLanguage::en).starts_with("<!DOCTYPE html>\n<html lang=\"en\">\n"));
  CHECK(reported(outcome, MessageLanguage::pt).starts_with("<!DOCTYPE html>\n<html lang=\"pt\">\n"));
}

TEST_CASE("posts without a repository have no client's name above them") {
  run::Outcome outcome = nasty_outcome("Hola");
  CHECK(count(reported(outcome), "<h2>") == 1);
  outcome.world.bare = true;
  CHECK(count(reported(outcome), "<h2>") == 0);
}

TEST_CASE("whatever files hold, the page has its own elements alone, and fetches nothing") {
  const std::set<std::string> own = {"a",    "article", "b",    "body", "code", "div",     "figcaption", "figure", "footer", "h1",    "h2",   "h3", "head",
                                     "html", "header",  "li",   "main", "mark", "meta",    "p",          "pre",    "section", "strong", "style", "title", "ul"};
  for (const std::string& text : nasty_texts()) {
    CAPTURE(text.substr(0, 80));
    const std::string page = reported(nasty_outcome(text));
    for (const std::string& name : elements_of(page)) CHECK((own.contains(name) || name == "!DOCTYPE"));
    for (const char* part : {" src=", " href=\"h", " onerror=\"", "url(", "@import"})
      CHECK(page.substr(0, page.find("<body>")).find(part) == std::string::npos);
    CHECK(count(page, "<a ") == count(page, "<a href=\"#client-"));
    CHECK(page.find("default-src 'none'") < page.find("<title>"));
  }
}

TEST_CASE("of very many findings the worst stay, and how many were left out is told") {
  run::Outcome outcome = made_outcome();
  const base::SourceId file = outcome.sources.add("a.yaml", "a: 1\n");
  outcome.findings.assign(2500, finding_at(kTerseCard, {file, 0, 1}));
  for (rule::Finding& finding : outcome.findings) finding.client = "roma";
  for (std::size_t index = 2400; index < 2500; ++index) outcome.findings[index].client = "bari";
  outcome.findings.push_back(finding_at(kSpeakingCard, {file, 0, 1}, "peor"));
  const std::string page = reported(outcome);
  CHECK(count(page, "<div class=\"finding ") == 2000);
  CHECK(page.find("mal: «peor»") != std::string::npos);
  CHECK(page.find("<p>y 501 más que aquí no caben; «sml check» los muestra todos</p>") != std::string::npos);
  CHECK(page.find("<li>bari: 100 notas</li>") != std::string::npos);
}

}  // namespace
}  // namespace sml::report
