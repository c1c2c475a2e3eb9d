// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pages/pdf_finish.h"

#include <algorithm>
#include <exception>
#include <memory>
#include <vector>

#include <qpdf/Buffer.hh>
#include <qpdf/JSON.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include "core/base/sha256.h"

namespace tidemark::ui {

namespace {

// The outline as a tree: a deeper level hangs under the nearest shallower one before it.
struct OutlineNode {
  QPDFObjectHandle item;
  int level = 0;
  std::size_t parent = 0;
  std::vector<std::size_t> children;
};

std::vector<OutlineNode> outlineTree(QPDF& pdf, const QVector<PagedDocument::OutlineEntry>& entries, double height) {
  std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
  std::vector<OutlineNode> nodes(1);
  nodes[0].item = pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
  for (const PagedDocument::OutlineEntry& entry : entries) {
    std::size_t parent = nodes.size() - 1;
    while (nodes[parent].level >= entry.level && parent != 0) {
      parent = nodes[parent].parent;
    }
    OutlineNode node;
    node.level = entry.level;
    node.parent = parent;
    node.item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    node.item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(entry.title.toStdString()));
    QPDFObjectHandle target = QPDFObjectHandle::newArray();
    target.appendItem(pages.at(static_cast<std::size_t>(entry.page)).getObjectHandle());
    target.appendItem(QPDFObjectHandle::newName("/XYZ"));
    target.appendItem(QPDFObjectHandle::newNull());
    target.appendItem(QPDFObjectHandle::newReal(height - std::max(0.0, entry.top - 8), 1));
    target.appendItem(QPDFObjectHandle::newNull());
    node.item.replaceKey("/Dest", target);
    nodes.push_back(node);
    nodes[parent].children.push_back(nodes.size() - 1);
  }
  return nodes;
}

void linkChildren(std::vector<OutlineNode>& nodes, std::size_t index) {
  const std::vector<std::size_t>& children = nodes[index].children;
  QPDFObjectHandle& item = nodes[index].item;
  if (children.empty()) {
    return;
  }
  item.replaceKey("/First", nodes[children.front()].item);
  item.replaceKey("/Last", nodes[children.back()].item);
  // Sections are open, what is in them closed.
  const auto count = static_cast<long long>(children.size());
  item.replaceKey("/Count", QPDFObjectHandle::newInteger(index == 0 ? count : -count));
  for (std::size_t i = 0; i < children.size(); ++i) {
    QPDFObjectHandle& child = nodes[children[i]].item;
    child.replaceKey("/Parent", item);
    if (i > 0) {
      child.replaceKey("/Prev", nodes[children[i - 1]].item);
    }
    if (i + 1 < children.size()) {
      child.replaceKey("/Next", nodes[children[i + 1]].item);
    }
  }
}

void addOutline(QPDF& pdf, const PagedDocument& pages) {
  const QVector<PagedDocument::OutlineEntry> entries = pages.outline();
  if (entries.isEmpty()) {
    return;
  }
  std::vector<OutlineNode> nodes = outlineTree(pdf, entries, pages.pageSize().height());
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    linkChildren(nodes, i);
  }
  pdf.getRoot().replaceKey("/Outlines", nodes[0].item);
  pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

void removeDates(QPDF& pdf) {
  QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
  if (info.isDictionary()) {
    info.removeKey("/CreationDate");
    info.removeKey("/ModDate");
  }
}

// Six capitals that tell one embedded subset from another: of its bytes, since Qt takes the object's number, which
// follows the order of a hash that differs between processes.
std::string subsetTag(QPDFObjectHandle& descriptor) {
  constexpr std::size_t kLetters = 6;
  const std::shared_ptr<Buffer> font = descriptor.getKey("/FontFile2").getRawStreamData();
  const std::string digest = sha256Hex({reinterpret_cast<const char*>(font->getBuffer()), font->getSize()});
  std::string tag;
  for (std::size_t i = 0; i < kLetters; ++i) {
    const char digit = digest[i];
    tag += static_cast<char>('A' + (digit <= '9' ? digit - '0' : digit - 'a' + 10));
  }
  return tag;
}

void tagFontsByContent(QPDF& pdf) {
  for (QPDFObjectHandle& object : pdf.getAllObjects()) {
    if (!object.isDictionaryOfType("/FontDescriptor") || !object.getKey("/FontFile2").isStream()) {
      continue;
    }
    const std::string name = object.getKey("/FontName").getName();
    if (const auto plus = name.find('+'); plus != std::string::npos) {
      object.replaceKey("/FontName", QPDFObjectHandle::newName("/" + subsetTag(object) + name.substr(plus)));
    }
  }
}

std::string written(QPDF& pdf) {
  QPDFWriter writer(pdf);
  writer.setOutputMemory();
  writer.setDeterministicID(true);
  // Object streams are filled in the order of the printed numbers, which follow a hash that differs between processes;
  // without them objects are written as they are reached from the trailer.
  writer.setObjectStreamMode(qpdf_o_disable);
  writer.setCompressStreams(true);
  writer.write();
  const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
  const unsigned char* const bytes = buffer->getBuffer();
  return {bytes, bytes + buffer->getSize()};
}

} // namespace

Result<std::string> finishPdf(std::string_view printed, const PagedDocument& pages, std::string_view language) {
  try {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("report.pdf", printed.data(), printed.size());
    addOutline(pdf, pages);
    removeDates(pdf);
    tagFontsByContent(pdf);
    pdf.getRoot().replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(std::string(language)));
    pdf.getRoot().replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    return written(pdf);
  } catch (const std::exception& failure) {
    return fail(ErrorCode::internal, failure.what());
  }
}

} // namespace tidemark::ui
