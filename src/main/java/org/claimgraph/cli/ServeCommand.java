package org.claimgraph.cli;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.claimgraph.neo4j.Neo4jDatabase;
import org.claimgraph.neo4j.Projection;
import org.claimgraph.server.ArticleIntake;
import org.claimgraph.server.CypherAnswers;
import org.claimgraph.server.ExplorerServer;
import org.claimgraph.server.Receipt;
import org.claimgraph.server.ServerException;
import org.claimgraph.server.Settings;
import org.claimgraph.server.Submission;
import org.claimgraph.source.Manners;
import org.claimgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves a store on this machine: the explorer for people, SPARQL and JSON for programs. */
@Command(
        name = "serve",
        description = {
            "Serve a store over HTTP: an explorer where every edge opens its sentence, SPARQL, and a programming interface.",
            "Only this machine reaches it, unless --host says otherwise; then reading needs the token too. Adding articles always"
                    + " needs the token, which is part of the address that is printed. It stops with Ctrl-C."
        },
        footer = {
            "",
            "Paths: / (explorer), /sparql, /cypher, /api/v1 (described in /explorer/openapi.json), /resource?iri=, /health, /metrics,",
            "and, by POST with the token, /backup.",
            "",
            "Examples:",
            "  claimgraph serve",
            "  claimgraph serve --store news --port 8080 --read-only",
            "  claimgraph serve --cypher",
            "  CLAIMGRAPH_TOKEN=$(cat token) claimgraph serve --host 192.168.1.10"
        })
final class ServeCommand implements Callable<Integer> {
    private final Console console;
    private final Parts parts;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "3330",
            description = "The port (default: 3330); 0 for any free one.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = Settings.LOOPBACK,
            description =
                    "The address of this machine to listen on (default: 127.0.0.1, which only this machine reaches).")
    private String host;

    @Option(names = "--read-only", description = "Do not let anybody add articles.")
    private boolean readOnly;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            defaultValue = "${env:CLAIMGRAPH_TOKEN}",
            description = "The token (default: CLAIMGRAPH_TOKEN, or a new one each time).")
    private Optional<String> token;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "The longest that a query may take (default: 30).")
    private int seconds;

    @Option(
            names = "--rows",
            paramLabel = "N",
            defaultValue = "10000",
            description = "The most rows of an answer to a query (default: 10000).")
    private int rows;

    @Option(
            names = "--allow-private-network",
            description = "Let articles be added from addresses of this machine and of private networks.")
    private boolean privateNetwork;

    @Option(
            names = "--cypher",
            description = "Answer Cypher too, from a projection of the store in Neo4j that is kept in step.")
    private boolean cypher;

    @Mixin
    private Neo4jOption neo4j;

    @Mixin
    private StoreOption option;

    @Spec
    private CommandSpec command;

    ServeCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() throws CommandException {
        if (port < 0 || port > 65535 || seconds < 1 || rows < 1) {
            throw new ParameterException(
                    command.commandLine(), "--port is 0 to 65535, --timeout and --rows are 1 or more");
        }
        Manners manners = privateNetwork ? Manners.DEFAULT.withPrivateNetwork() : Manners.DEFAULT;
        String secret = token.filter(given -> !given.isBlank()).orElseGet(ServeCommand::newToken);
        Settings settings =
                new Settings(host, port, secret, readOnly, Duration.ofSeconds(seconds), rows, Versions.CLAIMGRAPH);
        Stop stop = Stop.onShutdown();
        try {
            serve(settings, manners, stop);
            console.say("stopped");
        } catch (ServerException e) {
            throw new CommandException(String.valueOf(e.getMessage()), e);
        } finally {
            stop.closed().countDown();
        }
        return ExitCode.OK;
    }

    private void serve(Settings settings, Manners manners, Stop stop) throws CommandException {
        try (Store store = option.open()) {
            ArticleIntake intake = new PipelineIntake(parts, store, manners);
            if (cypher) {
                neo4j.with(
                        store,
                        console,
                        database -> serve(
                                settings,
                                store,
                                inStep(intake, store, database),
                                Optional.of(new ProjectionAnswers(database)),
                                stop));
            } else {
                serve(settings, store, intake, Optional.empty(), stop);
            }
        }
    }

    private void serve(
            Settings settings, Store store, ArticleIntake intake, Optional<CypherAnswers> answers, Stop stop) {
        try (ExplorerServer server = new ExplorerServer(settings, store, Optional.of(intake), answers)) {
            server.start();
            boolean needed = server.takesArticles() || !settings.isLocal();
            console.out().println(server.address() + (needed ? "#token=" + settings.token() : ""));
            console.out().flush();
            console.say("serving " + store.directory() + "; stop with Ctrl-C");
            stop.await();
        }
    }

    /** The same intake, after which the projection is brought in step. */
    private static ArticleIntake inStep(ArticleIntake intake, Store store, Neo4jDatabase database) {
        return new ArticleIntake() {
            @Override
            public List<Receipt> take(Submission submission, Consumer<String> stages) {
                List<Receipt> receipts = intake.take(submission, stages);
                stages.accept("storing in Neo4j");
                new Projection(database).push(store);
                return receipts;
            }

            @Override
            public void prepare() {
                intake.prepare();
            }
        };
    }

    /** The end of the process: it is asked to stop, and is held up until everything is closed. */
    private record Stop(CountDownLatch asked, CountDownLatch closed) {
        /** Seconds; more than open requests and the article that is being added may take. */
        private static final long PATIENCE = 90;

        static Stop onShutdown() {
            Stop stop = new Stop(new CountDownLatch(1), new CountDownLatch(1));
            Runtime.getRuntime().addShutdownHook(new Thread(stop::whileShuttingDown, "stop"));
            return stop;
        }

        void await() {
            try {
                asked.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void whileShuttingDown() {
            asked.countDown();
            try {
                if (!closed.await(PATIENCE, TimeUnit.SECONDS)) {
                    Thread.currentThread().interrupt();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static String newToken() {
        byte[] bytes = new byte[18];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
