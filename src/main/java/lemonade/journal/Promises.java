package lemonade.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Action;
import lemonade.domain.Amends;
import lemonade.domain.FollowUp;
import lemonade.domain.Incident;
import lemonade.domain.Moment;
import lemonade.domain.Move;
import lemonade.domain.Owed;
import lemonade.domain.Trouble;
import lemonade.insight.Promise;

/** Everything owed with a date, gathered from the incidents. */
public final class Promises {

    private static final Comparator<Promise> BY_DUE = Comparator.comparing(
            (Promise promise) -> promise.owed().due(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(promise -> promise.owed().id());

    private final Desk desk;

    Promises(Desk desk) {
        this.desk = desk;
    }

    /** What is open, by due date, undated last. */
    public List<Promise> open() {
        return open(null);
    }

    /** What is open and due on a day or before. */
    public List<Promise> openBy(LocalDate day) {
        return open(day);
    }

    private List<Promise> open(@Nullable LocalDate by) {
        return desk.stores()
                .read(() -> gather(desk.stores().promises().withOpen(by)).stream()
                        .filter(promise -> promise.owed().isOpen())
                        .filter(promise -> by == null
                                || (promise.owed().due() != null && !promise.owed().due().date().isAfter(by)))
                        .sorted(BY_DUE)
                        .toList());
    }

    /** What was done or dropped, the latest first. */
    public List<Promise> settled(int incidents) {
        return desk.stores()
                .read(() -> gather(desk.stores().promises().withAny(incidents)).stream()
                        .filter(promise -> !promise.owed().isOpen())
                        .sorted(Comparator.comparing(Promises::settledAt).reversed())
                        .toList());
    }

    private static Moment settledAt(Promise promise) {
        Moment done = promise.owed().doneAt();
        Moment dropped = promise.owed().droppedAt();
        return done != null ? done : Objects.requireNonNull(dropped);
    }

    /** What is or was owed to a customer, by due date. */
    public List<Promise> to(UUID customer) {
        return desk.stores()
                .read(() -> gather(desk.stores().incidents().ofCustomer(customer)).stream()
                        .sorted(BY_DUE)
                        .toList());
    }

    private List<Promise> gather(List<UUID> incidents) {
        List<Promise> promises = new ArrayList<>();
        Map<UUID, String> names = new HashMap<>();
        for (Incident incident : desk.stores().incidents().all(incidents)) {
            UUID customer = incident.customer();
            String name = customer == null ? "" : names.computeIfAbsent(customer, this::nameOf);
            for (Owed owed : incident.owed()) {
                promises.add(new Promise(incident.id(), incident.title(), customer, name, owed));
            }
        }
        return promises;
    }

    private String nameOf(UUID customer) {
        return desk.stores().customers().find(customer).orElseThrow().name();
    }

    /** Marks what is owed as done. */
    public void done(UUID incident, UUID owed, Moment when) {
        change(incident, owed, one -> switch (one) {
            case Amends amends -> amends.withDoneAt(when).withDroppedAt(null);
            case Action action -> action.withDoneAt(when).withDroppedAt(null);
            case FollowUp followUp -> followUp.withDoneAt(when).withDroppedAt(null);
        });
    }

    /** Gives up what is owed. */
    public void drop(UUID incident, UUID owed) {
        Moment now = Moment.at(desk.now());
        change(incident, owed, one -> switch (one) {
            case Amends amends -> amends.withDroppedAt(now);
            case Action action -> action.withDroppedAt(now);
            case FollowUp followUp -> followUp.withDroppedAt(now);
        });
    }

    /** Opens again what was done or given up. */
    public void reopen(UUID incident, UUID owed) {
        change(incident, owed, one -> switch (one) {
            case Amends amends -> amends.withDoneAt(null).withDroppedAt(null);
            case Action action -> action.withDoneAt(null).withVerifiedAt(null).withDroppedAt(null);
            case FollowUp followUp -> followUp.withDoneAt(null).withDroppedAt(null);
        });
    }

    /** Puts back what is owed as it was before. */
    public void restore(UUID incident, Owed before) {
        change(incident, before.id(), _ -> before);
    }

    /**
     * Moves what is owed to another date and keeps the one before.
     *
     * @param to null to take the date off
     */
    public void move(UUID incident, UUID owed, @Nullable Moment to, String reason) {
        change(incident, owed, one -> {
            List<Move> moves = new ArrayList<>(one.moves());
            moves.add(new Move(one.due(), to, desk.now(), reason));
            return switch (one) {
                case Amends amends -> amends.withPromisedFor(to).withMoves(moves);
                case Action action -> action.withDue(to).withMoves(moves);
                case FollowUp followUp -> followUp.withDue(to).withMoves(moves);
            };
        });
    }

    private void change(UUID incidentId, UUID owedId, UnaryOperator<Owed> how) {
        desk.change(() -> {
            Incident incident = desk.stores()
                    .incidents()
                    .find(incidentId)
                    .orElseThrow(() -> new Trouble(Trouble.Kind.NOT_FOUND, incidentId));
            if (incident.owed().stream().noneMatch(owed -> owed.id().equals(owedId))) {
                throw new Trouble(Trouble.Kind.NOT_FOUND, owedId);
            }
            desk.put(incident.withAmends(each(incident.amends(), Amends.class, owedId, how))
                    .withActions(each(incident.actions(), Action.class, owedId, how))
                    .withFollowUps(each(incident.followUps(), FollowUp.class, owedId, how))
                    .withUpdatedAt(desk.now()));
            return true;
        });
    }

    private static <O extends Owed> List<O> each(List<O> owed, Class<O> type, UUID id, UnaryOperator<Owed> how) {
        return owed.stream()
                .map(one -> one.id().equals(id) ? type.cast(how.apply(one)) : one)
                .toList();
    }
}
