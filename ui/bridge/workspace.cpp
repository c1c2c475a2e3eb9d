// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/workspace.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>

#include "core/run/run_store.h"
#include "core/session/run_folder.h"
#include "ui/bridge/background.h"
#include "ui/format/error_text.h"

namespace tidemark::ui {
namespace {

std::string today() { return QDate::currentDate().toString(Qt::ISODate).toStdString(); }

// What stands for the file of a project that has none.
constexpr const char* kExamplePrefix = ":/examples/";
constexpr const char* kNewName = ":/new/untitled.tidemark.json";

constexpr const char* kNewProject = R"({
  "format": "tidemark-project/1",
  "name": "New project",
  "targets": [{"name": "api", "url": "http://127.0.0.1:8080"}],
  "userClasses": [{"name": "User", "thinkTime": "1s", "flow": [{"request": "Home", "url": "/"}]}],
  "scenarios": [{"name": "Smoke", "kind": "smoke", "load": {"iterations": 10, "maxDuration": "1m"}}],
  "slos": [{"metric": "errorRate", "limit": "< 1%"}]
}
)";

} // namespace

Workspace::Workspace(Parts parts, QObject* parent) : QObject(parent), m_parts(std::move(parts)) {
  connect(&m_editor, &ProjectEditor::changed, this, [this] {
    m_preflight.forget(); // what was found was about another plan
    Q_EMIT documentChanged();
  });
  connect(&m_controller, &RunController::failed, this, &Workspace::report);
  connect(&m_controller, &RunController::stopped, this, [this](Error error) {
    if (error.hint.empty()) {
      error.hint =
          Sentence::asIs(tr("What was recorded up to then is kept. Remove the cause and start again.").toStdString());
    }
    report(error);
  });
  connect(&m_controller, &RunController::runOpened, this,
          [this] { Q_EMIT logged(Tone::neutral, tr("The run has started.")); });
  connect(&m_controller, &RunController::finished, this, [this](const std::filesystem::path& file) {
    Q_EMIT logged(Tone::good, tr("The run has ended: %1").arg(QString::fromStdString(file.string())));
    Q_EMIT runsChanged();
    openRunFile(file);
  });
}

// The program waits for its threads when it ends.
Workspace::~Workspace() { m_reading.request_stop(); }

void Workspace::report(const Error& error) {
  Q_EMIT logged(Tone::bad, errorText(error));
  Q_EMIT failed(error);
}

void Workspace::tellAgain() {
  if (document()) {
    Q_EMIT m_editor.loaded();
    Q_EMIT documentOpened();
    Q_EMIT runsChanged();
  }
  if (m_result) {
    Q_EMIT resultOpened();
  }
}

bool Workspace::open(const std::filesystem::path& file) {
  if (file.extension() == ".tmrun") {
    openRunFile(file);
    return false;
  }
  return openProjectFile(file);
}

bool Workspace::openProjectFile(const std::filesystem::path& file) {
  auto text = m_projectRead.start(file, [this, file, before = document() ? document()->text : std::string()](
                                            Result<std::string> late) { takeLate(file, std::move(late), before); });
  if (!text) {
    Q_EMIT readingChanged(QString::fromStdString(file.string()));
    return false;
  }
  return takeText(file, std::move(*text));
}

bool Workspace::takeText(const std::filesystem::path& file, Result<std::string> text) {
  if (!text) {
    report(text.error());
    return false;
  }
  take(documentOf(std::move(*text), std::filesystem::absolute(file), {{}, today()}));
  Q_EMIT fileOpened(QString::fromStdString(file.string()));
  return true;
}

// Whether the open project may go was asked before the reading began: what was changed since has not been asked about.
void Workspace::takeLate(const std::filesystem::path& file, Result<std::string> text, const std::string& before) {
  Q_EMIT readingChanged({});
  if (document() && m_editor.isModified() && document()->text != before) {
    report({ErrorCode::interrupted, Sentence::asIs(tr("the open project was changed meanwhile").toStdString()),
            file.string(), Sentence::asIs(tr("Open it again.").toStdString())});
    return;
  }
  takeText(file, std::move(text));
}

void Workspace::openExample(const QString& name) {
  if (!m_demo) {
    auto demo = DemoTarget::start();
    if (!demo) {
      report(demo.error());
      return;
    }
    m_demo = std::move(*demo);
    Q_EMIT logged(Tone::neutral, tr("The demo system answers at %1.").arg(QString::fromStdString(m_demo->baseUrl())));
  }
  const QString path = QLatin1String(kExamplePrefix) + name + QStringLiteral(".tidemark.json");
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) {
    report({ErrorCode::internal, sentence("an example project is missing from the program"), path.toStdString(), {}});
    return;
  }
  take(documentOf(file.readAll().toStdString(), path.toStdString(), {{{"base", m_demo->baseUrl()}}, today()}));
}

void Workspace::take(ProjectDocument document) {
  if (m_projectRead.pending()) { // of another that was asked for before
    m_projectRead.giveUp();
    Q_EMIT readingChanged({});
  }
  m_preflight.forget();
  m_editor.load(std::move(document));
  if (hasFile()) {
    Q_EMIT logged(Tone::neutral, tr("Opened %1.").arg(QString::fromStdString(this->document()->file.string())));
  }
  Q_EMIT documentOpened();
  Q_EMIT documentChanged();
  Q_EMIT runsChanged();
}

void Workspace::newProject() { take(documentOf(kNewProject, kNewName, {{}, today()})); }

void Workspace::recover(const std::filesystem::path& file, const QString& text) {
  auto saved = openProject(file, {{}, today()});
  take(saved ? std::move(*saved) : documentOf(kNewProject, file, {{}, today()}));
  m_editor.setText(text);
}

bool Workspace::save(const std::filesystem::path& file) {
  if (const auto saved = m_editor.save(file); !saved) {
    report(saved.error());
    return false;
  }
  Q_EMIT logged(Tone::neutral, tr("Saved %1.").arg(QString::fromStdString(file.string())));
  Q_EMIT fileOpened(QString::fromStdString(file.string()));
  Q_EMIT runsChanged();
  return true;
}

bool Workspace::hasFile() const { return document() && !document()->file.string().starts_with(':'); }

void Workspace::stopReading() {
  m_projectRead.giveUp();
  m_reading.request_stop();
  Q_EMIT readingChanged({});
}

void Workspace::openRunFile(const std::filesystem::path& file) {
  m_reading.request_stop(); // of another: the newest is what is wanted
  m_reading = std::stop_source();
  Q_EMIT readingChanged(QString::fromStdString(file.string()));
  inBackground(
      this, [file, stop = m_reading.get_token()] { return RunStore::open(file, stop); },
      [this, file, stop = m_reading.get_token()](Result<RunRecord> record) {
        if (stop.stop_requested()) {
          return; // another was asked for since, or none
        }
        Q_EMIT readingChanged({});
        if (!record) {
          report(record.error());
          return;
        }
        m_result = std::make_shared<OpenRun>(std::move(*record));
        m_result->setFile(file);
        m_resultName = QString::fromStdString(m_result->plan().project.name);
        Q_EMIT resultOpened();
        Q_EMIT fileOpened(QString::fromStdString(file.string()));
      });
}

std::filesystem::path Workspace::runsFolder() const {
  if (hasFile()) {
    const auto folder = document()->file.parent_path();
    if (QFileInfo(QString::fromStdString(folder.string())).isWritable()) {
      return folder / "runs";
    }
  }
  return m_parts.dataFolder / "runs";
}

void Workspace::lookAhead() {
  if (document() && !m_controller.busy()) {
    m_preflight.look(*document(), runsFolder());
  }
}

void Workspace::start() {
  if (!document()) {
    return;
  }
  RunSetup setup;
  setup.folder =
      runsFolder().parent_path() / defaultRunFolder(document()->loaded.project.name, SystemClock().wallNow());
  setup.version = m_parts.version;
  setup.probes = m_parts.probes;
  m_controller.start(*document(), std::move(setup));
}

} // namespace tidemark::ui
