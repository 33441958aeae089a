package org.claimgraph.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.claimgraph.entity.link.NameDictionary;
import org.claimgraph.model.Iris;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    /** Held here, since a logger that nobody holds may forget its level. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Claimgraph() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        LUCENE.setLevel(Level.SEVERE); // it tells everybody which kind of memory it maps
        Console console = Console.system();
        Path cache = CacheFolder.of(System.getenv(), System.getProperty("os.name"), System.getProperty("user.home"));
        var index = new FirstIndex(new NameDictionary(cache), console);
        Parts parts = new Parts(Iris.DEFAULT, InstantSource.system(), cache, index);
        int code = run(console, parts, arguments);
        console.out().flush();
        System.exit(console.out().checkError() && code == ExitCode.OK ? ExitCode.PROBLEMS : code);
    }

    /** Runs one command with {@code parts} within {@code console} and returns its exit code. */
    static int run(Console console, Parts parts, String... arguments) {
        CommandLine line = new CommandLine(new Claimgraph());
        line.addSubcommand(new BuildCommand(console, parts));
        line.addSubcommand(new ExtractCommand(console, parts));
        line.addSubcommand(new ImportCommand(console, parts));
        line.addSubcommand(new SparkJobCommand(console, parts));
        line.addSubcommand(new QueryCommand(console));
        line.addSubcommand(new AskCommand(console));
        line.addSubcommand(new ShowCommand(console));
        line.addSubcommand(new EntitiesCommand(console));
        line.addSubcommand(new SuggestMergesCommand(console));
        line.addSubcommand(new MergeCommand(console, parts));
        line.addSubcommand(new UnmergeCommand(console, parts));
        line.addSubcommand(new LinkCommand(console, parts));
        line.addSubcommand(new UnlinkCommand(console, parts));
        line.addSubcommand(new ServeCommand(console, parts));
        line.addSubcommand(new StatsCommand(console));
        line.addSubcommand(new VerifyCommand(console));
        line.addSubcommand(new RetractCommand(console));
        line.addSubcommand(new AssembleCommand(console));
        line.addSubcommand(new ExportCommand(console));
        line.addSubcommand(new BackupCommand(console));
        line.addSubcommand(new RestoreCommand(console));
        line.addSubcommand(new CompactCommand(console));
        line.addSubcommand(new PushCommand(console));
        line.addSubcommand(new CypherCommand(console));
        line.addSubcommand(new CommandLine(new Neo4jCommand())
                .addSubcommand(new Neo4jPushCommand(console))
                .addSubcommand(new Neo4jServeCommand(console)));
        line.addSubcommand(new OntologyCommand(console, parts));
        line.addSubcommand(new VersionCommand(console));
        line.setExpandAtFiles(false);
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler(new WrongUse(console));
        line.setExecutionExceptionHandler(new Failures(console));
        int code = line.execute(arguments);
        console.out().flush();
        return code;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
