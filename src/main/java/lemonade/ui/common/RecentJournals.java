package lemonade.ui.common;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The journals opened lately, remembered from one start to the next. */
public final class RecentJournals {

    private static final int REMEMBERED = 6;

    private final Preferences state;

    public RecentJournals(Preferences state) {
        this.state = state;
    }

    /** Those that are still there, the latest first. */
    public List<Path> list() {
        return all().stream().filter(Files::isRegularFile).toList();
    }

    /** Whether a journal was opened lately, there still or not. */
    public boolean knows(Path journal) {
        return all().contains(journal.toAbsolutePath());
    }

    /** Puts a journal first. */
    public void remember(Path journal) {
        List<Path> paths = new ArrayList<>(all());
        paths.remove(journal.toAbsolutePath());
        paths.addFirst(journal.toAbsolutePath());
        for (int i = 0; i < REMEMBERED; i++) {
            state.set(key(i), i < paths.size() ? paths.get(i).toString() : "");
        }
    }

    private List<Path> all() {
        return IntStream.range(0, REMEMBERED)
                .mapToObj(i -> state.get(key(i)))
                .flatMap(Optional::stream)
                .map(RecentJournals::path)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Path> path(String written) {
        try {
            return Optional.of(Path.of(written));
        } catch (InvalidPathException unusable) {
            return Optional.empty();
        }
    }

    private static String key(int place) {
        return "recent.%d".formatted(place + 1);
    }
}
