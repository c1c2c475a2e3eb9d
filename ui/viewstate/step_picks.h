// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/plan/json_value.h"

namespace tidemark::ui {

class ProjectEditor;

// A value of an answer that was pointed at, and the request that it answered.
struct JsonPick {
  QString requestPointer; // of the request in the project
  QString requestName;    // as it was when it was tried
  QString path;           // "$.items[0].id"
  QString key;            // the last name on the way to it; may be empty
  JsonValue value;
};

// What came of a pick: a sentence for people.
struct PickOutcome {
  bool changed = false;
  QString text;
};

// Each appends to the request's `extract` or `checks`, as one command that can be undone; nothing changes where the
// request is no longer there, where the project cannot be edited, or where it says so already.
// The extractor is named after the key, with a number where the name is taken.
PickOutcome extractPicked(ProjectEditor& editor, const JsonPick& pick);
PickOutcome checkPickedEquals(ProjectEditor& editor, const JsonPick& pick);
PickOutcome checkPickedExists(ProjectEditor& editor, const JsonPick& pick);

// Why no check can compare with the value; empty where one can. A secret stands in an answer by its name.
QString whyNotEquals(const JsonValue& value);

// A name for `${…}` made of a key: "user_id" of "user-id", "value" of none.
QString identifierFor(const QString& key);

} // namespace tidemark::ui
