package lemonade.journal;

import java.util.Optional;
import java.util.function.Function;

import lemonade.domain.Aggregate;
import lemonade.domain.Customer;
import lemonade.domain.Ref;
import lemonade.domain.Settings;
import lemonade.domain.Trashed;
import lemonade.domain.Trouble;

/** Brings in many things at once: all of them or none. */
public final class Bulk {

    private final Desk desk;

    Bulk(Desk desk) {
        this.desk = desk;
    }

    /** What an import may do within its one transaction. */
    public interface Writer {

        /** Writes something that is not there yet. */
        void add(Aggregate whole);

        /** Puts settings in the place of the journal's own. */
        void replaceSettings(Settings settings);

        /** Puts something into the Trash as it was. */
        void addToTrash(Trashed trashed);

        /** Keeps the bytes of an attached file and yields their hash. */
        String addContent(byte[] content);

        /** What is stored under an id, outside the Trash. */
        Optional<? extends Aggregate> stored(Ref ref);

        /** What is in the Trash under an id. */
        Optional<Trashed> trashed(Ref ref);

        /** Whether an incident from that row of an imported file is there already, in the Trash or out of it. */
        boolean knowsImportKey(String key);

        /** The customer of that name or nickname, made if there is none. */
        Customer obtainCustomer(String name);

        /** @throws Trouble {@code CANCELLED} when the journal was told to stop */
        void stopIfCancelled();
    }

    /** Runs an import; afterwards undo begins anew. Nothing is changed when it throws. */
    public <T> T run(Function<Writer, T> work) {
        T result = desk.stores().write(() -> work.apply(new DeskWriter()));
        desk.undo().clear();
        desk.tell(Change.EVERYTHING);
        return result;
    }

    /** Runs an import and takes everything back; yields what it would have yielded. */
    public <T> T rehearse(Function<Writer, T> work) {
        Rehearsed<T> rehearsed = new Rehearsed<>();
        try {
            return desk.stores().write(() -> {
                rehearsed.result = Optional.ofNullable(work.apply(new DeskWriter()));
                throw new TakeBack();
            });
        } catch (TakeBack _) {
            return rehearsed.result.orElseThrow();
        }
    }

    private static final class Rehearsed<T> {
        private Optional<T> result = Optional.empty();
    }

    private static final class TakeBack extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private TakeBack() {
            super(null, null, false, false);
        }
    }

    private final class DeskWriter implements Writer {

        @Override
        public void add(Aggregate whole) {
            desk.insert(whole);
        }

        @Override
        public void replaceSettings(Settings settings) {
            desk.stores().settings().put(settings);
        }

        @Override
        public void addToTrash(Trashed trashed) {
            desk.stores().trash().put(trashed);
        }

        @Override
        public String addContent(byte[] content) {
            return desk.stores().attachments().put(content);
        }

        @Override
        public Optional<? extends Aggregate> stored(Ref ref) {
            boolean cannotBe = ref.kind() == Aggregate.Kind.INCIDENT && !desk.stores().incidents().has(ref.id());
            return cannotBe ? Optional.empty() : desk.stored(ref);
        }

        @Override
        public Optional<Trashed> trashed(Ref ref) {
            return desk.stores().trash().has(ref.id()) ? desk.stores().trash().find(ref.id()) : Optional.empty();
        }

        @Override
        public boolean knowsImportKey(String key) {
            return desk.stores().incidents().knowsImportKey(key);
        }

        @Override
        public Customer obtainCustomer(String name) {
            return desk.stores().customers().named(name).orElseGet(() -> {
                Customer made = Customer.named(Ids.next(), name, desk.now());
                desk.insert(made);
                return made;
            });
        }

        @Override
        public void stopIfCancelled() {
            if (desk.stores().isCancelled()) {
                throw new Trouble(Trouble.Kind.CANCELLED);
            }
        }
    }
}
