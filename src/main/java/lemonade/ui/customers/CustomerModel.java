package lemonade.ui.customers;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Customer;
import lemonade.domain.Text;
import lemonade.insight.CustomerStory;
import lemonade.journal.Customers;
import lemonade.journal.Customers.Counted;
import lemonade.journal.Journal;
import lemonade.ui.common.AutoSave;
import lemonade.ui.common.AutoSaves;
import lemonade.ui.common.Background;
import lemonade.ui.common.SaveState;

/** One customer: who they are, saved as one types, and what they have been through. */
final class CustomerModel {

    private final Customers customers;
    private final Background background;
    private final AutoSaves autoSaves;
    private final Clock clock;
    private final List<Counted> all;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty nicknames = new SimpleStringProperty("");
    private final StringProperty company = new SimpleStringProperty("");
    private final StringProperty email = new SimpleStringProperty("");
    private final StringProperty phone = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<NameProblem> nameProblem = new ReadOnlyObjectWrapper<>(NameProblem.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Customer> stored = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable CustomerStory> story = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<SaveState> saved = new ReadOnlyObjectWrapper<>(new SaveState.Untouched());
    private final ReadOnlyObjectWrapper<@Nullable Throwable> trouble = new ReadOnlyObjectWrapper<>();
    private @Nullable UUID id;
    private @Nullable AutoSave<Customer> autoSave;
    private boolean showing;

    /** What is odd about the name; it is kept as it was until it is mended. */
    enum NameProblem {
        NONE,
        EMPTY,
        /** Somebody else has this name or nickname: perhaps the same person. */
        TAKEN
    }

    private record Loaded(Customer customer, CustomerStory story) {}

    /** @param all every customer, for noticing a name that is taken */
    CustomerModel(Journal journal, Background background, AutoSaves autoSaves, Clock clock, List<Counted> all) {
        this.customers = journal.customers();
        this.background = background;
        this.autoSaves = autoSaves;
        this.clock = clock;
        this.all = all;
        for (StringProperty field : fields()) {
            field.subscribe((_, _) -> edited());
        }
    }

    private List<StringProperty> fields() {
        return List.of(name, nicknames, company, email, phone, note);
    }

    /** Shows a customer, after what was typed about the one before is saved; null for none. */
    void open(@Nullable UUID customer) {
        if (customer != null && customer.equals(id)) {
            return;
        }
        leave();
        id = customer;
        stored.set(null);
        story.set(null);
        saved.set(new SaveState.Untouched());
        reload();
    }

    /** Saves what was typed and lets go of the customer's editor. */
    void leave() {
        if (autoSave != null) {
            autoSaves.close(autoSave);
            autoSave = null;
        }
    }

    /** Saves what was typed without waiting. */
    void flush() {
        if (autoSave != null) {
            autoSave.flush();
        }
    }

    /** Reads the customer anew; what is being typed stays. */
    void reload() {
        UUID asked = id;
        if (asked != null) {
            background.latest("customer", () -> load(asked), this::show, trouble::set);
        }
    }

    private Optional<Loaded> load(UUID asked) {
        return customers.find(asked)
                .map(found -> new Loaded(
                        found, CustomerStory.of(customers.history(asked), LocalDateTime.now(clock))));
    }

    private void show(Optional<Loaded> answer) {
        trouble.set(null);
        if (answer.isEmpty()) {
            leave();
            id = null;
            stored.set(null);
            story.set(null);
            return;
        }
        Loaded loaded = answer.get();
        if (!(saved.get() instanceof SaveState.Saving) || autoSave == null) {
            fill(loaded.customer());
        }
        stored.set(loaded.customer());
        story.set(loaded.story());
    }

    private void fill(Customer customer) {
        showing = true;
        put(name, customer.name());
        if (!nicknamesIn(nicknames.get()).equals(customer.nicknames())) {
            nicknames.set(String.join(", ", customer.nicknames()));
        }
        put(company, customer.company());
        put(email, customer.email());
        put(phone, customer.phone());
        put(note, customer.note());
        showing = false;
        judgeName();
    }

    /** Leaves a field alone whose words mean the same, so that a blank just typed stays. */
    private static void put(StringProperty field, String value) {
        if (!field.get().strip().equals(value.strip())) {
            field.set(value);
        }
    }

    private void edited() {
        if (showing || stored.get() == null) {
            return;
        }
        judgeName();
        editor().touch();
    }

    private AutoSave<Customer> editor() {
        AutoSave<Customer> open = autoSave;
        if (open == null) {
            open = autoSaves.open(this::snapshot, customers::save, CustomerModel::asText);
            open.stateProperty().subscribe(saved::set);
            autoSave = open;
        }
        return open;
    }

    private void judgeName() {
        String key = Text.key(name.get());
        boolean taken = all.stream()
                .map(Counted::customer)
                .filter(other -> !other.id().equals(id))
                .flatMap(other -> Stream.concat(Stream.of(other.name()), other.nicknames().stream()))
                .anyMatch(other -> Text.key(other).equals(key));
        nameProblem.set(key.isEmpty() ? NameProblem.EMPTY : taken ? NameProblem.TAKEN : NameProblem.NONE);
    }

    private Customer snapshot() {
        Customer before = stored.get();
        if (before == null) {
            throw new IllegalStateException("no customer is shown");
        }
        return before.withName(name.get().isBlank() ? before.name() : name.get())
                .withNicknames(nicknamesIn(nicknames.get()))
                .withCompany(company.get())
                .withEmail(email.get())
                .withPhone(phone.get())
                .withNote(note.get());
    }

    private static List<String> nicknamesIn(String typed) {
        return Stream.of(typed.split(",")).map(Text::line).filter(part -> !part.isEmpty()).distinct().toList();
    }

    private static String asText(Customer customer) {
        return Stream.of(
                customer.name(),
                String.join(", ", customer.nicknames()),
                customer.company(),
                customer.email(),
                customer.phone(),
                customer.note())
                .filter(line -> !line.isBlank())
                .collect(joining("\n"));
    }

    StringProperty nameProperty() {
        return name;
    }

    /** Apart by commas. */
    StringProperty nicknamesProperty() {
        return nicknames;
    }

    StringProperty companyProperty() {
        return company;
    }

    StringProperty emailProperty() {
        return email;
    }

    StringProperty phoneProperty() {
        return phone;
    }

    StringProperty noteProperty() {
        return note;
    }

    ReadOnlyObjectProperty<NameProblem> nameProblemProperty() {
        return nameProblem.getReadOnlyProperty();
    }

    /** The customer as last read; null while none is shown. */
    ReadOnlyObjectProperty<@Nullable Customer> storedProperty() {
        return stored.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable CustomerStory> storyProperty() {
        return story.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<SaveState> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Throwable> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }
}
