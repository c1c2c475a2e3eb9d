// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figures/sparse_line.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tidemark {

namespace {

constexpr double kGapFactor = 2.5;

double medianDistance(const std::vector<double>& x) {
  std::vector<double> distances;
  for (std::size_t i = 1; i < x.size(); ++i) {
    distances.push_back(x[i] - x[i - 1]);
  }
  if (distances.empty()) {
    return 0;
  }
  const auto middle = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 2);
  std::ranges::nth_element(distances, middle);
  return *middle;
}

} // namespace

void fillSparse(FigureSeries& line, const std::vector<double>& x, const std::vector<double>& y) {
  std::vector<double> atX;
  std::vector<double> atY;
  for (std::size_t i = 0; i < std::min(x.size(), y.size()); ++i) {
    if (std::isfinite(y[i])) {
      atX.push_back(x[i]);
      atY.push_back(y[i]);
    }
  }
  const double usual = medianDistance(atX);
  for (std::size_t i = 0; i < atX.size(); ++i) {
    if (i > 0 && atX[i] - atX[i - 1] > kGapFactor * usual) {
      line.x.push_back((atX[i] + atX[i - 1]) / 2);
      line.y.push_back(std::numeric_limits<double>::quiet_NaN());
    }
    line.x.push_back(atX[i]);
    line.y.push_back(atY[i]);
  }
}

} // namespace tidemark
