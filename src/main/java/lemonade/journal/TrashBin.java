package lemonade.journal;

import java.time.Period;
import java.util.List;
import java.util.UUID;

import lemonade.domain.Aggregate;
import lemonade.domain.Checklist;
import lemonade.domain.Customer;
import lemonade.domain.Incident;
import lemonade.domain.Lesson;
import lemonade.domain.Review;
import lemonade.domain.Save;
import lemonade.domain.Settings;
import lemonade.domain.Trashed;

/** What was thrown away: it can be put back for {@link #KEPT}. */
public final class TrashBin {

    /** How long something stays in the Trash. */
    public static final Period KEPT = Period.ofDays(30);

    private final Desk desk;

    TrashBin(Desk desk) {
        this.desk = desk;
    }

    /** What is in the Trash, the latest first. */
    public List<Trashed> all() {
        return desk.stores().read(() -> desk.stores().trash().all());
    }

    public void restore(UUID id) {
        desk.change(() -> {
            desk.restore(id);
            return true;
        });
    }

    /** Removes one thing for good, with its earlier versions. */
    public void purge(UUID id) {
        purge(List.of(id));
    }

    /** Removes everything in the Trash for good. */
    public void empty() {
        purge(all().stream().map(trashed -> trashed.body().id()).toList());
    }

    /** Removes for good what has been in the Trash for longer than {@link #KEPT}. */
    public void purgeOld() {
        purge(desk.stores().read(() -> desk.stores().trash().olderThan(desk.now().minus(KEPT))));
    }

    private void purge(List<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        desk.stores().write(() -> {
            for (UUID id : ids) {
                desk.stores().trash().remove(id);
                desk.stores().history().forget(id);
            }
            desk.stores().attachments().dropUnused();
            desk.stores().incidents().dropTraces();
            return true;
        });
        desk.undo().clear();
        desk.tell(Change.EVERYTHING);
    }

    /** How to recognise an aggregate in the Trash. */
    static String titleOf(Aggregate whole) {
        return switch (whole) {
            case Incident incident -> incident.title();
            case Customer customer -> customer.name();
            case Lesson lesson -> lesson.act().isEmpty() ? lesson.lemon() : lesson.act();
            case Save save -> save.what();
            case Checklist checklist -> checklist.title();
            case Review review -> "%d-W%02d".formatted(review.year(), review.week());
            case Settings _ -> "";
        };
    }
}
