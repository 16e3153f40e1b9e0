// Lucene over the generated records: indexes docs.tsv with two threads, asks queries.tsv with facets, totals and
// highlighted passages, and prints one JSON object. Usage: LuceneBench FOLDER
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.MMapDirectory;

public class LuceneBench {
  static final String[] FACETS = {"body", "municipality", "kind", "year", "case", "party", "outcome"};

  static void facet(Document document, String field, String value) {
    if (!value.isEmpty()) document.add(new SortedSetDocValuesFacetField(field, value));
  }

  static void term(Document document, String field, String value) {
    if (!value.isEmpty()) document.add(new StringField(field, value, Field.Store.YES));
  }

  static Document document(String line, FacetsConfig config) throws IOException {
    String[] part = line.split("\t", -1);
    Document document = new Document();
    document.add(new StringField("id", part[0], Field.Store.YES));
    document.add(new TextField("title", part[1], Field.Store.YES));
    term(document, "body", part[2]);
    term(document, "municipality", part[3]);
    term(document, "kind", part[4]);
    term(document, "year", part[5]);
    term(document, "case", key(part[6]));
    term(document, "item", part[7]);
    document.add(new TextField("text", part[1] + " " + part[10], Field.Store.NO));
    document.add(new StoredField("stored", part[10]));
    facet(document, "body", part[2]);
    facet(document, "municipality", part[3]);
    facet(document, "kind", part[4]);
    facet(document, "year", part[5]);
    facet(document, "case", key(part[6]));
    for (String party : part[8].split(",")) facet(document, "party", party);
    facet(document, "outcome", part[9]);
    return config.build(document);
  }

  // "KS 2020/0882" without the zeros that one writes and another does not.
  static String key(String number) {
    return number.replaceAll("/0+", "/");
  }

  static void index(Path folder, Path index, FacetsConfig config) throws Exception {
    IndexWriterConfig settings = new IndexWriterConfig(new SwedishAnalyzer());
    settings.setRAMBufferSizeMB(128);
    try (MMapDirectory directory = new MMapDirectory(index);
        IndexWriter writer = new IndexWriter(directory, settings);
        BufferedReader docs = Files.newBufferedReader(folder.resolve("docs.tsv"), StandardCharsets.UTF_8)) {
      Thread[] threads = new Thread[2];
      for (int at = 0; at < threads.length; ++at) {
        threads[at] =
            new Thread(
                () -> {
                  try {
                    while (true) {
                      String line;
                      synchronized (docs) {
                        line = docs.readLine();
                      }
                      if (line == null) return;
                      writer.addDocument(document(line, config));
                    }
                  } catch (IOException problem) {
                    throw new RuntimeException(problem);
                  }
                });
        threads[at].start();
      }
      for (Thread thread : threads) thread.join();
      writer.commit();
    }
  }

  static Query query(String[] part, QueryParser text) throws Exception {
    String one = part[1].isEmpty() ? "" : QueryParser.escape(part[1]);
    String two = part[2].isEmpty() ? "" : QueryParser.escape(part[2]);
    BooleanQuery.Builder both = new BooleanQuery.Builder();
    String words = "";
    switch (Integer.parseInt(part[0])) {
      case 0:
        words = one;
        break;
      case 1:
      case 2:
        words = "+" + one + " +" + two;
        break;
      case 3:
        words = "\"" + one + " " + two + "\"";
        break;
      case 4:
        both.add(new ConstantScoreQuery(new TermQuery(new Term("case", key(part[3])))), Occur.SHOULD);
        both.add(text.parse("\"" + QueryParser.escape(part[3]) + "\""), Occur.SHOULD);
        return both.build();
      case 5:
        both.add(new TermQuery(new Term("item", part[4])), Occur.FILTER);
        both.add(new TermQuery(new Term("body", part[5])), Occur.FILTER);
        return both.build();
      case 6:
        words = one;
        both.add(new TermQuery(new Term("kind", "minutes_item")), Occur.FILTER);
        both.add(new TermQuery(new Term("year", part[6])), Occur.FILTER);
        break;
      case 7:
        words = one + " OR " + two;
        break;
      case 8:
        words = one + "*";
        break;
      default:
        words = "+" + one + " -" + two;
    }
    both.add(text.parse(words), Occur.MUST);
    // The title counts more, as it does for the others.
    if (!part[1].isEmpty() && Integer.parseInt(part[0]) != 8)
      both.add(new BoostQuery(new TermQuery(new Term("title", part[1])), 0.8f), Occur.SHOULD);
    return both.build();
  }

  static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  static long peak() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/self/status")))
      if (line.startsWith("VmHWM:")) return Long.parseLong(line.replaceAll("\\D", ""));
    return 0;
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    Path index = folder.resolve("lucene");
    FacetsConfig config = new FacetsConfig();
    config.setMultiValued("party", true);
    var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long began = System.nanoTime();
    long cpu = system.getProcessCpuTime();
    index(folder, index, config);
    double indexing = (System.nanoTime() - began) / 1e9;
    double worked = (system.getProcessCpuTime() - cpu) / 1e9;
    long peak = peak();

    List<String> core = new ArrayList<>();
    List<String> clock = new ArrayList<>();
    long hits = 0;
    try (DirectoryReader reader = DirectoryReader.open(new MMapDirectory(index))) {
      IndexSearcher searcher = new IndexSearcher(reader);
      Analyzer analyzer = new SwedishAnalyzer();
      var state = new DefaultSortedSetDocValuesReaderState(reader);
      UnifiedHighlighter highlighter = new UnifiedHighlighter(searcher, analyzer);
      highlighter.setFieldMatcher(field -> true);
      var threads = ManagementFactory.getThreadMXBean();
      List<String> queries = Files.readAllLines(folder.resolve("queries.tsv"), StandardCharsets.UTF_8);
      // The first rounds are for the compiler.
      for (int round = 0; round < 3; ++round) {
        core.clear();
        clock.clear();
        hits = 0;
        for (String line : queries) {
          long from = System.nanoTime();
          long on = threads.getCurrentThreadCpuTime();
          QueryParser parser = new QueryParser("text", analyzer);
          Query query = query(line.split("\t", -1), parser);
          FacetsCollector collector = new FacetsCollector();
          TopDocs top = FacetsCollector.search(searcher, query, 10, collector);
          SortedSetDocValuesFacetCounts counts = new SortedSetDocValuesFacetCounts(state, collector);
          for (String field : FACETS) counts.getTopChildren(20, field);
          highlighter.highlight("stored", query, top, 1);
          for (var hit : top.scoreDocs) searcher.doc(hit.doc);
          core.add(String.format(java.util.Locale.ROOT, "%.4f", (threads.getCurrentThreadCpuTime() - on) / 1e6));
          clock.add(String.format(java.util.Locale.ROOT, "%.4f", (System.nanoTime() - from) / 1e6));
          hits += top.totalHits.value;
        }
      }
    }
    System.out.printf(
        java.util.Locale.ROOT,
        "{\"engine\": \"Lucene 8\", \"index_s\": %.2f, \"index_cpu_s\": %.2f, \"peak_mb\": %d, \"disk_mb\": %d,"
            + " \"hits\": %d, \"core_ms\": [%s], \"clock_ms\": [%s]}%n",
        indexing, worked, peak / 1024, size(index) / 1000000, hits, String.join(",", core), String.join(",", clock));
  }
}
