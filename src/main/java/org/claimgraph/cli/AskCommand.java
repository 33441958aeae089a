package org.claimgraph.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimgraph.query.Answer;
import org.claimgraph.query.Question;
import org.claimgraph.query.Questions;
import org.claimgraph.query.Respondent;
import org.claimgraph.query.ResultFormat;
import org.claimgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks a store one of the named questions; every answer comes with the sentence that supports it. */
@Command(
        name = "ask",
        description = {
            "Ask a named question. Every answer comes with its voice, the sentence that supports it and where that stands.",
            "Without a name, the questions and their parameters are listed."
        },
        footer = {
            "",
            "Examples:",
            "  claimgraph ask",
            "  claimgraph ask said-by --param speaker='Marta Levin'",
            "  claimgraph ask who-says --param subject='Halden Marine' --param predicate=pay",
            "  claimgraph ask about --param entity='Pavel Dorn' --format csv",
            "  claimgraph ask disputed --explain"
        })
final class AskCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "The question's name.")
    private Optional<String> name;

    @Option(
            names = {"-p", "--param"},
            paramLabel = "NAME=VALUE",
            description = "A parameter of the question.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatOption.class,
            description = "table, json, csv, tsv or xml instead of text for people.")
    private Optional<ResultFormat> format;

    @Option(names = "--explain", description = "Print the query instead of its answers.")
    private boolean explain;

    @Option(
            names = "--cypher",
            description = "Ask the store's projection in Neo4j, which is brought in step first, in Cypher.")
    private boolean cypher;

    @Mixin
    private Neo4jOption neo4j;

    @Mixin
    private StoreOption option;

    AskCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (name.isEmpty()) {
            Questions.all().forEach(this::list);
            return ExitCode.OK;
        }
        Question question = Questions.named(name.get());
        try (Store store = option.open()) {
            if (cypher) {
                neo4j.with(store, console, database -> ask(question, Respondent.of(database, store)));
            } else {
                ask(question, Respondent.of(store));
            }
        }
        return ExitCode.OK;
    }

    private void ask(Question question, Respondent respondent) {
        if (explain) {
            console.out().println(question.explain(respondent, parameters));
        } else if (format.isPresent()) {
            question.write(respondent, parameters, format.get(), console.out());
        } else {
            answer(question.answers(respondent, parameters));
        }
    }

    private void answer(List<Answer> answers) {
        answers.forEach(answer -> console.out().println(answer + "\n"));
        console.say(Watch.count(answers.size(), "answer"));
    }

    private void list(Question question) {
        console.out().println(question.name() + ": " + question.text());
        question.parameters().forEach(parameter -> console.out().println("    --param " + parameter));
    }
}
