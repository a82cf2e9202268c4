package lemonade.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import lemonade.domain.Incident;
import lemonade.domain.Settings;
import lemonade.domain.view.IncidentFilter;
import lemonade.domain.view.Page;
import lemonade.journal.Access;
import lemonade.journal.Journal;
import lemonade.journal.Surroundings;

/**
 * Measures the use cases at several sizes and prints a table. Arguments: a folder for the journals, sizes separated by
 * commas, and optionally which of {@code read,write,exchange,open} to measure.
 */
final class Bench {

    private final Path folder;
    private final List<String> what;
    private final Results results = new Results();
    private final Surroundings around;

    private Bench(Path folder, List<String> what) {
        this.folder = folder;
        this.what = what;
        this.around = new Surroundings(
                Clock.system(ZoneId.of("Europe/Berlin")), folder.resolve("backups"), folder.resolve("state"));
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        List<Long> sizes = Arrays.stream(arguments[1].split(",")).map(Long::valueOf).toList();
        List<String> what = List.of(arguments.length > 2 && !arguments[2].isBlank()
                ? arguments[2].split(",")
                : new String[] {"read", "write", "exchange", "open"});
        System.out.printf("%s, %d processors, Java %s, heap %d MB%n", System.getProperty("os.name"),
                Runtime.getRuntime().availableProcessors(), Runtime.version(), Runtime.getRuntime().maxMemory() >> 20);
        new Bench(folder, what).run(sizes);
    }

    private void run(List<Long> sizes) throws Exception {
        for (long size : sizes) {
            Path place = folder.resolve(Long.toString(size));
            measure(size, place);
        }
        if (what.contains("open")) {
            for (long size : sizes) {
                open(sizes.getFirst(), size);
            }
        }
        results.write(folder.resolve("results.md"));
    }

    private Path fileOf(long size) {
        return folder.resolve(Long.toString(size)).resolve("journal.lemonade");
    }

    private void measure(long size, Path place) throws Exception {
        Corpus corpus = new Corpus(size);
        Path file = fileOf(size);
        if (!Files.exists(file)) {
            Files.createDirectories(place);
            build(corpus, size, file);
        }
        if (what.contains("read")) {
            try (Journal journal = Journal.open(file, Access.READ, around); Raw raw = new Raw(file)) {
                new ReadingBench(journal, raw, size, results).run();
            }
        }
        if (what.contains("exchange")) {
            try (Journal journal = Journal.open(file, Access.READ, around); Raw raw = new Raw(file)) {
                new ExchangeBench(journal, raw, place, size, results, around).run();
            }
        }
        if (what.contains("write")) {
            Path mine = Files.copy(file, place.resolve("mine.lemonade"));
            Path other = Files.copy(file, place.resolve("raw.lemonade"));
            try (Journal journal = Journal.open(mine, Access.WRITE, around); Raw raw = new Raw(other)) {
                new WritingBench(journal, raw, corpus, size, results).run();
            }
        }
        clean(place, file);
    }

    private void build(Corpus corpus, long size, Path file) throws IOException {
        OffsetDateTime now = OffsetDateTime.now(around.clock());
        Settings settings = new Settings(
                UUID.randomUUID(), "", "", Currency.getInstance("EUR"), null, null, false, now, now);
        long[] text = {0};
        long start = System.nanoTime();
        try (Journal journal = Journal.create(file, settings, around)) {
            journal.bulk().run(writer -> {
                corpus.customers().forEach(writer::add);
                corpus.lessons().forEach(writer::add);
                for (long i = 0; i < size; i++) {
                    Incident incident = corpus.incident(i);
                    text[0] += Corpus.textBytes(incident);
                    writer.add(incident);
                }
                return true;
            });
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double ratio = (double) Files.size(file) / text[0];
        results.note(size, "bytes of the file for one of the text", Files.size(file) / 1000 + " kB",
                String.format(Locale.ROOT, "%.2f", ratio), ratio > 3 ? "3.0 missed" : "3.0");
        results.note(size, "bringing all of them in", String.format(Locale.ROOT, "%.0f", seconds * 1000), "", "");
    }

    /** Opening, the first page, closing: should not depend on the size. */
    private void open(long smallest, long size) throws Exception {
        if (size != smallest) {
            results.add(size, "open and first page, against " + smallest + " incidents",
                    Duel.of(() -> openAndList(fileOf(size)), () -> openAndList(fileOf(smallest)), 4000), 1.1);
        } else {
            results.note(size, "open and first page", Duel.milliseconds(
                    Duel.of(() -> openAndList(fileOf(size)), () -> {}, 3000).median()), "", "");
        }
    }

    private void openAndList(Path file) {
        try (Journal journal = Journal.open(file, Access.READ, around)) {
            journal.incidents().page(IncidentFilter.NONE, new Page.Start.First(), 50);
        }
    }

    private static void clean(Path place, Path journal) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(journal)) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }
}
