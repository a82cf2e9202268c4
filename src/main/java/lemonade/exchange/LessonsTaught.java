package lemonade.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import lemonade.domain.Incident;
import lemonade.domain.Lesson;

/** Finds the lessons that came from the incidents that were seen; remembers only incidents that lessons name. */
final class LessonsTaught {

    private final List<Lesson> all;
    private final Set<UUID> named = new HashSet<>();
    private final Set<UUID> seen = new HashSet<>();

    LessonsTaught(List<Lesson> all) {
        this.all = all;
        all.forEach(lesson -> named.addAll(lesson.incidents()));
    }

    void saw(Incident incident) {
        if (named.contains(incident.id())) {
            seen.add(incident.id());
        }
    }

    /** @param alsoLoose also the lessons that name no incident */
    List<Lesson> lessons(boolean alsoLoose) {
        return all.stream()
                .filter(lesson -> alsoLoose && lesson.incidents().isEmpty()
                        || lesson.incidents().stream().anyMatch(seen::contains))
                .toList();
    }
}
