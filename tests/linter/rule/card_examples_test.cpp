#include "linter/rule/card_examples.h"

#include <map>
#include <string>
#include <vector>

#include "tests/catch.h"

namespace sml::rule {
namespace {

TEST_CASE("examples are captions, files, a now and the findings, in order") {
  const std::vector<Example> found = examples(R"(
<!-- now: 2026-03-01T09:00 -->
en: It fires: see "a".
es: Salta: mira «a».

```yaml file=posts/a.yaml
id: a
es: no caption
```
```yaml file=facts.yaml
business:
```
```hex file=media/a.jpg
FF d8
0a41
```
```yaml fixed=posts/a.yaml
id: b
```
```findings
posts/a.yaml:1:1-1:3 a/b
```

es: Casi.
en: A near miss.
pt: Quase.
```yaml file=posts/a.yaml
id: b
```
```findings
```
)");
  using model::MessageLanguage;
  REQUIRE(found.size() == 2);
  CHECK(found[0].captions == std::map<MessageLanguage, std::string>{{MessageLanguage::en, "It fires: see \"a\"."}, {MessageLanguage::es, "Salta: mira «a»."}});
  CHECK(found[0].line == 6);
  CHECK(found[0].now == "2026-03-01T09:00");
  CHECK(found[0].files ==
        std::vector<ExampleFile>{{"posts/a.yaml", "id: a\nes: no caption\n"}, {"facts.yaml", "business:\n"}, {"media/a.jpg", "\xFF\xD8\nA", false}});
  CHECK(found[0].findings == "posts/a.yaml:1:1-1:3 a/b\n");
  CHECK(found[0].fixed == std::vector<ExampleFile>{{"posts/a.yaml", "id: b\n"}});
  CHECK(found[1].fixed.empty());
  CHECK(found[1].line == 27);
  CHECK(found[1].now == "2026-03-01T09:00");
  CHECK(found[1].files.size() == 1);
  CHECK(found[1].findings.empty());
  CHECK(caption_of(found[0], MessageLanguage::en) == "It fires: see \"a\".");
  CHECK(caption_of(found[0], MessageLanguage::pt) == "Salta: mira «a».");
  CHECK(caption_of(found[1], MessageLanguage::pt) == "Quase.");
  CHECK(caption_of({}, MessageLanguage::es).empty());
}

}  // namespace
}  // namespace sml::rule
