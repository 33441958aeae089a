package org.claimgraph.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.claimgraph.model.Iris;
import org.claimgraph.query.Sparql;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: turns news articles into a knowledge graph of claims with citations, and answers from it. */
@Command(
        name = "claimgraph",
        description = "Turns news articles into a knowledge graph of claims with citations.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Examples:",
            "  claimgraph build articles/ --published 2026-03-10 --publisher 'Karvonia Courier'",
            "  claimgraph ask said-by --param speaker='Marta Levin'",
            "  claimgraph build --help",
            "",
            "Exit codes: 0 all well, 1 problems were found, 2 wrong use, 130 stopped by Ctrl-C.",
            "Environment: CLAIMGRAPH_STORE (the store's folder), CLAIMGRAPH_CACHE (the index of names, the parser), CLAIMGRAPH_OPTS (options for Java), CLAIMGRAPH_LOG (INFO, DEBUG)."
        })
public final class Claimgraph implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help and do nothing.")
    @SuppressWarnings("UnusedVariable") // picocli shows the help
    private boolean help;

    /** The commands that answer from a store at once. */
    private static final Set<String> ANSWERING = Set.of("ask", "query", "show", "entities", "stats");

    private Claimgraph() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        JavaLogging.choose();
        if (isAnswering(arguments)) {
            CompletableFuture.runAsync(Sparql::prepare); // while the options are read
        }
        Console console = Console.system();
        Parts parts = Parts.ofThisMachine(Iris.DEFAULT, InstantSource.system(), console);
        int code = run(console, parts, arguments);
        console.out().flush();
        System.exit(console.out().checkError() && code == ExitCode.OK ? ExitCode.PROBLEMS : code);
    }

    /** Runs one command with {@code parts} within {@code console} and returns its exit code. */
    static int run(Console console, Parts parts, String... arguments) {
        CommandLine line = new CommandLine(new Claimgraph());
        Map<String, Supplier<Object>> commands = commands(console, parts);
        Optional<Supplier<Object>> only = Optional.of(arguments)
                .filter(given -> given.length > 0)
                .flatMap(given -> Optional.ofNullable(commands.get(given[0])));
        // Reading the options of all commands takes longer than many a command: only what needs them all waits for it.
        only.map(List::of)
                .orElseGet(() -> List.copyOf(commands.values()))
                .forEach(command -> line.addSubcommand(command.get()));
        line.setExpandAtFiles(false);
        if (isAnswering(arguments)) {
            line.setExecutionStrategy(parsed -> {
                Sparql.prepare();
                return new RunLast().execute(parsed);
            });
        }
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler(new WrongUse(console));
        line.setExecutionExceptionHandler(new Failures(console));
        int code = line.execute(arguments);
        console.out().flush();
        return code;
    }

    private static boolean isAnswering(String... arguments) {
        return arguments.length > 0 && ANSWERING.contains(arguments[0]);
    }

    /** All commands by name, in the order in which help lists them. */
    private static Map<String, Supplier<Object>> commands(Console console, Parts parts) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("build", () -> new BuildCommand(console, parts));
        commands.put("extract", () -> new ExtractCommand(console, parts));
        commands.put("import", () -> new ImportCommand(console, parts));
        commands.put("spark-job", () -> new SparkJobCommand(console, parts));
        commands.put("query", () -> new QueryCommand(console));
        commands.put("ask", () -> new AskCommand(console));
        commands.put("show", () -> new ShowCommand(console));
        commands.put("entities", () -> new EntitiesCommand(console));
        commands.put("suggest-merges", () -> new SuggestMergesCommand(console));
        commands.put("merge", () -> new MergeCommand(console, parts));
        commands.put("unmerge", () -> new UnmergeCommand(console, parts));
        commands.put("link", () -> new LinkCommand(console, parts));
        commands.put("unlink", () -> new UnlinkCommand(console, parts));
        commands.put("serve", () -> new ServeCommand(console, parts));
        commands.put("stats", () -> new StatsCommand(console));
        commands.put("verify", () -> new VerifyCommand(console));
        commands.put("retract", () -> new RetractCommand(console));
        commands.put("assemble", () -> new AssembleCommand(console));
        commands.put("export", () -> new ExportCommand(console));
        commands.put("backup", () -> new BackupCommand(console));
        commands.put("restore", () -> new RestoreCommand(console));
        commands.put("compact", () -> new CompactCommand(console));
        commands.put("push", () -> new PushCommand(console));
        commands.put("cypher", () -> new CypherCommand(console));
        commands.put("neo4j", () -> new CommandLine(new Neo4jCommand())
                .addSubcommand(new Neo4jPushCommand(console))
                .addSubcommand(new Neo4jServeCommand(console)));
        commands.put("ontology", () -> new OntologyCommand(console, parts));
        commands.put("version", () -> new VersionCommand(console));
        return commands;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
