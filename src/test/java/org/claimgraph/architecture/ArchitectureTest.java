package org.claimgraph.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The directions between the packages, as ARCHITECTURE.md draws them. */
@AnalyzeClasses(packages = "org.claimgraph", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String OURS = "org.claimgraph..";

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("org.claimgraph.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_CYCLES_IN_CLAIM =
            slices().matching("org.claimgraph.claim.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_CYCLES_IN_ENTITY =
            slices().matching("org.claimgraph.entity.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule MODEL_NEEDS_ONLY_THE_JDK = classes()
            .that()
            .resideInAPackage("org.claimgraph.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.claimgraph.model..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule SOURCE = room("source", "model");

    @ArchTest
    static final ArchRule TEXT = room("text", "model", "source");

    @ArchTest
    static final ArchRule LANGUAGE = room("language", "model");

    @ArchTest
    static final ArchRule CLAIM = room("claim", "model", "language");

    @ArchTest
    static final ArchRule ENTITY = room("entity", "model", "language");

    @ArchTest
    static final ArchRule ONTOLOGY = room("ontology", "model");

    @ArchTest
    static final ArchRule RECORD = room("record", "model");

    @ArchTest
    static final ArchRule GRAPH = room("graph", "model", "ontology");

    @ArchTest
    static final ArchRule STORE = room("store", "model", "ontology", "graph");

    @ArchTest
    static final ArchRule NEO4J = room("neo4j", "model", "ontology", "graph", "store");

    @ArchTest
    static final ArchRule NEO4J_DRIVER = library("org.neo4j..", "neo4j");

    @ArchTest
    static final ArchRule QUERY = room("query", "model", "ontology", "graph", "store", "neo4j");

    @ArchTest
    static final ArchRule SERVER = room("server", "model", "ontology", "graph", "store", "query");

    @ArchTest
    static final ArchRule SPARK_ROOM = noClasses()
            .that()
            .resideInAPackage("org.claimgraph.spark..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.claimgraph.language..",
                    "org.claimgraph.claim..",
                    "org.claimgraph.entity..",
                    "org.claimgraph.query..",
                    "org.claimgraph.neo4j..",
                    "org.claimgraph.server..");

    @ArchTest
    static final ArchRule SPARK = library("org.apache.spark..", "spark");

    @ArchTest
    static final ArchRule HADOOP = library("org.apache.hadoop..", "spark");

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_KNOWS_THE_COMMAND_LINE = noClasses()
            .that()
            .resideOutsideOfPackage("org.claimgraph.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.claimgraph.cli..");

    @ArchTest
    static final ArchRule JENA = library("org.apache.jena..", "ontology", "graph", "store", "neo4j", "query", "server");

    @ArchTest
    static final ArchRule CORENLP = library("edu.stanford.nlp..", "language");

    @ArchTest
    static final ArchRule HTML = library("org.jsoup..", "source", "text");

    @ArchTest
    static final ArchRule JSON = library("tools.jackson..", "record", "source", "text", "server");

    @ArchTest
    static final ArchRule LUCENE = library("org.apache.lucene..", "entity.link", "query.name", "server");

    @ArchTest
    static final ArchRule SERVLETS = library("jakarta.servlet..", "server");

    @ArchTest
    static final ArchRule PICOCLI = library("picocli..", "cli");

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS = noClasses()
            .that()
            .resideOutsideOfPackage("org.claimgraph.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule PACKAGES_ARE_NAMED_AFTER_THEIR_SUBJECT = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..", "..utils..", "..common..", "..impl..", "..manager..", "..helper..", "..misc..");

    @ArchTest
    static final ArchRule CLASSES_ARE_NAMED_AFTER_THEIR_SUBJECT =
            noClasses().should().haveNameMatching(".*(Util|Utils|Common|Impl|Manager|Helper)");

    @ArchTest
    static final ArchRule NO_MUTABLE_STATICS =
            fields().that().areStatic().should().beFinal();

    /** A package that uses only these others of ours. */
    private static ArchRule room(String name, String... uses) {
        String[] allowed = new String[uses.length + 1];
        allowed[0] = "org.claimgraph." + name + "..";
        for (int i = 0; i < uses.length; i++) {
            allowed[i + 1] = "org.claimgraph." + uses[i] + "..";
        }
        return noClasses()
                .that()
                .resideInAPackage(allowed[0])
                .should()
                .dependOnClassesThat(resideInAPackage(OURS).and(resideOutsideOfPackages(allowed)))
                .allowEmptyShould(true);
    }

    /** A library that only these packages of ours use. */
    private static ArchRule library(String classes, String... users) {
        String[] packages = new String[users.length];
        for (int i = 0; i < users.length; i++) {
            packages[i] = "org.claimgraph." + users[i] + "..";
        }
        return noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(classes);
    }
}
