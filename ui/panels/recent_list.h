// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

class QCommandLinkButton;
class QVBoxLayout;

namespace tidemark::ui {

// The recent files, each a row that opens it and a button that takes it off the list (Delete does too). What cannot be
// opened any more is greyed and says why; the file system is asked in the background, each time the list is shown.
class RecentList final : public QWidget {
  Q_OBJECT

public:
  explicit RecentList(QWidget* parent = nullptr);
  void setFiles(const QStringList& files);

Q_SIGNALS:
  void fileRequested(const QString& file);
  void forgetRequested(const QString& file);

protected:
  void showEvent(QShowEvent* event) override;

private:
  struct Entry {
    QString file;
    QCommandLinkButton* open;
  };
  void build();
  QWidget* buildRow(const QString& file);
  void look();
  static void tell(const Entry& row, const QString& whyMissing);

  QStringList m_files;
  std::vector<Entry> m_rows;
  QVBoxLayout* m_layout;
};

} // namespace tidemark::ui
