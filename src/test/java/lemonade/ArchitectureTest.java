package lemonade;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may import whom. Whoever wants a new arrow changes the table here, and says why. */
class ArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("lemonade");

    private static final List<String> JDK =
            List.of("java.lang..", "java.util..", "java.time..", "java.math..", "java.text..", "java.io..",
                    "java.nio..");

    private static final List<String> EVERYWHERE = List.of("org.jspecify..", "io.soabase.recordbuilder..");

    /** Packages of ours that each may use beside itself. */
    private static final Map<String, List<String>> OURS = Map.ofEntries(
            Map.entry("lemonade.domain..", List.of()),
            Map.entry("lemonade.insight..", List.of("lemonade.domain..")),
            Map.entry("lemonade.json..", List.of("lemonade.domain..")),
            Map.entry("lemonade.places..", List.of()),
            Map.entry("lemonade.storage..", List.of("lemonade.domain..", "lemonade.json..")),
            Map.entry(
                    "lemonade.journal..",
                    List.of("lemonade.domain..", "lemonade.insight..", "lemonade.json..", "lemonade.storage..")),
            Map.entry("lemonade.words..", List.of("lemonade.domain..", "lemonade.insight..")),
            Map.entry(
                    "lemonade.exchange..",
                    List.of(
                            "lemonade.domain..",
                            "lemonade.insight..",
                            "lemonade.json..",
                            "lemonade.journal..",
                            "lemonade.words..")),
            Map.entry(
                    "lemonade.cli..",
                    List.of(
                            "lemonade.domain..",
                            "lemonade.insight..",
                            "lemonade.journal..",
                            "lemonade.json..",
                            "lemonade.exchange..",
                            "lemonade.words..",
                            "lemonade.places..")));

    static Stream<Map.Entry<String, List<String>>> ours() {
        return OURS.entrySet().stream();
    }

    @ParameterizedTest @MethodSource("ours")
    void aLayerUsesOnlyTheLayersBelowIt(Map.Entry<String, List<String>> layer) {
        List<String> allowed = new ArrayList<>(layer.getValue());
        allowed.add(layer.getKey());
        onlyOurs(layer.getKey(), allowed).check(MAIN);
    }

    private static ArchRule onlyOurs(String layer, List<String> allowed) {
        DescribedPredicate<JavaClass> foreignOfOurs = resideInAPackage("lemonade..")
                .and(DescribedPredicate.not(resideInAnyPackage(allowed.toArray(String[]::new))));
        return noClasses()
                .that()
                .resideInAPackage(layer)
                .should()
                .dependOnClassesThat(foreignOfOurs)
                .allowEmptyShould(true)
                .because("the layers of the program are a staircase");
    }

    @Test
    void theDomainNeedsNothingButTheJdk() {
        List<String> allowed = new ArrayList<>(JDK);
        allowed.addAll(EVERYWHERE);
        allowed.add("lemonade.domain..");
        classes()
                .that()
                .resideInAPackage("lemonade.domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .check(MAIN);
    }

    @Test
    void onlyStorageSpeaksSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage("lemonade.storage..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.sql..")
                .check(MAIN);
    }

    /** The root may, to unpack its native library once. */
    @Test
    void onlyStorageAndTheRootKnowSqlite() {
        noClasses()
                .that()
                .resideOutsideOfPackages("lemonade.storage..", "lemonade")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.sqlite..")
                .check(MAIN);
    }

    @Test
    void onlyTheWindowUsesJavaFx() {
        noClasses()
                .that()
                .resideInAnyPackage(OURS.keySet().toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
                .check(MAIN);
    }

    @Test
    void theWindowNeverReachesIntoStorage() {
        noClasses()
                .that()
                .resideInAPackage("lemonade.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("lemonade.storage..")
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void aScreenKnowsNoOtherScreen() {
        slices().matching("lemonade.ui.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAPackage("lemonade.ui.common.."))
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void whatEveryScreenUsesUsesNoScreen() {
        noClasses()
                .that()
                .resideInAPackage("lemonade.ui.common..")
                .should()
                .dependOnClassesThat(resideInAPackage("lemonade.ui..")
                        .and(DescribedPredicate.not(resideInAPackage("lemonade.ui.common.."))))
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void nobodyImportsTheRoot() {
        noClasses()
                .that()
                .resideOutsideOfPackage("lemonade")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("lemonade")
                .check(MAIN);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("lemonade.(**)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void nothingStaticCanChange() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .check(MAIN);
    }

    /** The alarm rings: the launcher uses the words, which a rule that forbids it has to notice. */
    @Test
    void aForbiddenArrowIsFound() {
        assertThatThrownBy(() -> onlyOurs("lemonade.journal..", List.of("lemonade.journal..", "lemonade.domain.."))
                .check(MAIN))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("lemonade.storage");
    }
}
