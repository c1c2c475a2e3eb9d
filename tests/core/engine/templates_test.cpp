// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>
#include <regex>

#include <doctest/doctest.h>

#include "core/engine/template_compiler.h"
#include "tests/fakes/fake_clock.h"

using namespace tidemark;

namespace {

// One user's names: the constant `c` (text), `n` (JSON), the slots `s` and `unset`.
struct Names {
  Symbols symbols;
  std::vector<Value> slots{{"a\"b", ValueKind::text}, {}};
  FakeClock clock;
  Names() {
    symbols.addConstant("c", {"x y", ValueKind::text});
    symbols.addConstant("n", {"5", ValueKind::json});
    symbols.addSlot("s");
    symbols.addSlot("unset");
  }
  [[nodiscard]] RenderSource source(std::uint64_t iteration = 3) const {
    return {.slots = slots,
            .rows = {},
            .tokens = {},
            .draws = {.seed = 1, .subject = 2, .iteration = iteration},
            .user = 2,
            .iteration = iteration,
            .arrival = 9,
            .clock = &clock};
  }
};

std::string text(const Names& names, std::string_view written, Escape escape = Escape::none) {
  TemplateCompiler compiler(names.symbols);
  const auto compiled = compiler.text(written, escape);
  REQUIRE(compiled.has_value());
  std::string out;
  CHECK(compiled->render(out, names.source()).empty());
  return out;
}

std::string json(const Names& names, const std::string& written) {
  TemplateCompiler compiler(names.symbols);
  const auto compiled = compiler.json(JsonText{written});
  REQUIRE(compiled.has_value());
  std::string out;
  CHECK(compiled->render(out, names.source()).empty());
  return out;
}

} // namespace

TEST_CASE("variables are put in, escaped for where they stand") {
  const Names names;
  CHECK(text(names, "1 ${c} ${n} ${s} $${c}") == "1 x y 5 a\"b ${c}");
  CHECK(text(names, "/a?b=${c}", Escape::url) == "/a?b=x%20y");
  CHECK(text(names, "${c}&", Escape::form) == "x+y%26");
  CHECK(text(names, "${base64(c)} ${base64('ab')} ${string(n)}") == "eCB5 YWI= 5");
}

TEST_CASE("a JSON string that is one variable takes its type") {
  const Names names;
  CHECK(json(names, R"({"a":"${n}","b":"${c}","c":"v${n}","d":"${s}","e":"${string(n)}","f":"$${n}"})") ==
        R"({"a":5,"b":"x y","c":"v5","d":"a\"b","e":"5","f":"${n}"})");
  CHECK(json(names, R"({"u":"${user()}","i":"${iteration()}","a":"${arrival()}"})") == R"({"u":2,"i":3,"a":9})");
}

TEST_CASE("a name that means nothing and a function that is none are errors") {
  const Names names;
  TemplateCompiler compiler(names.symbols);
  for (const char* bad : {"${nothing}", "${c", "${nofn()}", "${int(1)}", "${uuid(1)}"}) {
    CAPTURE(bad);
    CHECK_FALSE(compiler.text(bad, Escape::none).has_value());
  }
}

TEST_CASE("a variable without a value is named") {
  const Names names;
  TemplateCompiler compiler(names.symbols);
  std::string out;
  CHECK(compiler.text("a ${unset}", Escape::none)->render(out, names.source()) == "unset");
  CHECK(compiler.text("a ${base64(unset)}", Escape::none)->render(out, names.source()) == "unset");
}

TEST_CASE("functions draw within their bounds") {
  const Names names;
  TemplateCompiler compiler(names.symbols);
  const auto whole = compiler.text("${int(1, 3)}", Escape::none);
  const auto real = compiler.text("${float(0.5, 1.5, 2)}", Escape::none);
  const auto chosen = compiler.text("${choice(a, 'b, c')}", Escape::none);
  std::string seen;
  for (std::uint64_t i = 0; i < 100; ++i) {
    std::string number;
    (void)whole->render(number, names.source(i));
    seen += number;
    std::string fraction;
    (void)real->render(fraction, names.source(i));
    CHECK(fraction.size() == 4);
    CHECK(std::stod(fraction) >= 0.5);
    CHECK(std::stod(fraction) <= 1.5);
    std::string choice;
    (void)chosen->render(choice, names.source(i));
    CHECK((choice == "a" || choice == "b, c"));
  }
  CHECK(seen.size() == 100);
  for (const char digit : {'1', '2', '3'}) {
    CHECK(seen.find(digit) != std::string::npos);
  }
}

TEST_CASE("identifiers look as they should and do not repeat") {
  const Names names;
  const std::string both = text(names, "${uuid()} ${uuid()}");
  CHECK(std::regex_match(both.substr(0, 36),
                         std::regex("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")));
  CHECK(both.substr(0, 36) != both.substr(37));
  const std::string long_ = text(names, "${hex(200)}${hex(40)}");
  CHECK(long_.size() == 240);
  CHECK(long_.substr(0, 200).find(long_.substr(200, 16)) == std::string::npos);
  CHECK(text(names, "${now()}").starts_with("2026-11-21T00:00:00"));
  CHECK(text(names, "${epochMs()}") == "1795219200000");
}
