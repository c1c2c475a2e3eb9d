// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
import java.io.File;
import java.util.Map;
import java.util.TreeMap;
import org.HdrHistogram.EncodableHistogram;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramLogReader;

/** Prints tag, count, p50, p99 and maximum of each tag of a histogram log, tab-separated. */
public final class ReadHlog {
  public static void main(String[] arguments) throws Exception {
    Map<String, Histogram> sums = new TreeMap<>();
    HistogramLogReader reader = new HistogramLogReader(new File(arguments[0]));
    for (EncodableHistogram next = reader.nextIntervalHistogram(); next != null; next = reader.nextIntervalHistogram()) {
      sums.computeIfAbsent(next.getTag(), tag -> new Histogram(3)).add((Histogram) next);
    }
    for (Map.Entry<String, Histogram> sum : sums.entrySet()) {
      Histogram h = sum.getValue();
      System.out.println(sum.getKey() + "\t" + h.getTotalCount() + "\t" + h.getValueAtPercentile(50) + "\t"
          + h.getValueAtPercentile(99) + "\t" + h.getMaxValue());
    }
  }
}
