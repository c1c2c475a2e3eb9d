// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/step_tree.h"

#include <QCoreApplication>

#include "core/base/quantity.h"

namespace tidemark::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("Steps", text); }
QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

QString requestDetail(const Request& request) {
  QStringList parts{text(request.method) + QLatin1Char(' ') + text(request.url)};
  const auto add = [&](std::size_t n, const char* one) {
    if (n > 0) {
      parts.append(words(one).arg(n));
    }
  };
  add(request.checks.size(), QT_TRANSLATE_NOOP("Steps", "checks: %1"));
  add(request.extract.size(), QT_TRANSLATE_NOOP("Steps", "extracts: %1"));
  add(request.measure.size(), QT_TRANSLATE_NOOP("Steps", "measures: %1"));
  return parts.join(QStringLiteral(" · "));
}

// One overload a kind of step; each returns name, detail and what is below.
TreeNode nodeOf(const Request& request, const QString& pointer) {
  return {text(request.name), requestDetail(request), pointer, {}, false, {}};
}

TreeNode nodeOf(const Choose& choose, const QString& pointer) {
  TreeNode node{words(QT_TRANSLATE_NOOP("Steps", "Choose one")), {}, pointer, {}, false, {}};
  double sum = 0;
  for (const ChooseBranch& branch : choose.branches) {
    sum += branch.weight;
  }
  for (std::size_t i = 0; i < choose.branches.size(); ++i) {
    const ChooseBranch& branch = choose.branches[i];
    const QString place = QStringLiteral("%1/choose/%2").arg(pointer).arg(i);
    const QString share =
        sum > 0 ? QString::number(100 * branch.weight / sum, 'g', 3) + QStringLiteral(" %") : QString();
    node.children.push_back({words(QT_TRANSLATE_NOOP("Steps", "Weight %1")).arg(branch.weight),
                             share,
                             place,
                             {},
                             false,
                             stepNodes(branch.steps, place + QStringLiteral("/steps"))});
  }
  return node;
}

TreeNode nodeOf(const Repeat& repeat, const QString& pointer) {
  return {QCoreApplication::translate("Steps", "Repeat %Ln time(s)", nullptr, repeat.times),
          {},
          pointer,
          {},
          false,
          stepNodes(repeat.steps, pointer + QStringLiteral("/steps"))};
}

TreeNode nodeOf(const Transaction& transaction, const QString& pointer) {
  return {text(transaction.name),
          words(QT_TRANSLATE_NOOP("Steps", "transaction")),
          pointer,
          {},
          false,
          stepNodes(transaction.steps, pointer + QStringLiteral("/steps"))};
}

TreeNode nodeOf(const Poll& poll, const QString& pointer) {
  const QString detail = words(QT_TRANSLATE_NOOP("Steps", "poll every %1, at most %2"))
                             .arg(text(durationText(poll.every)), text(durationText(poll.timeout)));
  return {text(poll.name), detail, pointer, {}, false, {nodeOf(poll.request, pointer + QStringLiteral("/request"))}};
}

TreeNode nodeOf(const Wait& wait, const QString& pointer) {
  return {words(QT_TRANSLATE_NOOP("Steps", "Wait")), text(durationText(wait.duration)), pointer, {}, false, {}};
}

} // namespace

std::vector<TreeNode> stepNodes(const Steps& steps, const QString& pointer) {
  std::vector<TreeNode> nodes;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const QString place = QStringLiteral("%1/%2").arg(pointer).arg(i);
    nodes.push_back(std::visit([&](const auto& what) { return nodeOf(what, place); }, steps[i].what));
    nodes.back().isOff = steps[i].disabled;
  }
  return nodes;
}

} // namespace tidemark::ui
