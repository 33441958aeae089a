package org.claimgraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.util.Context;
import org.claimgraph.server.index.ClaimIndex;
import org.claimgraph.server.view.Library;
import org.claimgraph.store.Store;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A store that answers over HTTP, on one port. */
public final class ExplorerServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ExplorerServer.class);
    private static final int FEWEST_THREADS = 4;
    private static final int MOST_THREADS = 64;
    private static final int SORT_IN_MEMORY = 200_000;

    private final Settings settings;
    private final Store store;
    private final ClaimIndex index = new ClaimIndex();
    private final Library library;
    private final Optional<Jobs> jobs;
    private final FusekiServer server;
    private final AtomicBoolean indexed = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * A server of {@code store}, which stays open when the server is closed.
     *
     * @param intake how articles are added; without one, or with {@link Settings#readOnly}, none are
     * @param cypher where Cypher is answered, if anywhere
     */
    public ExplorerServer(
            Settings settings, Store store, Optional<ArticleIntake> intake, Optional<CypherAnswers> cypher) {
        this.settings = settings;
        this.store = store;
        this.library = new Library(store, index);
        this.jobs = settings.readOnly() ? Optional.empty() : intake.map(how -> new Jobs(how, library));
        Metrics metrics = new Metrics(library);
        this.server = FusekiServer.create()
                .port(settings.port())
                .loopback(settings.isLocal())
                .numServerThreads(FEWEST_THREADS, MOST_THREADS)
                .fusekiModules(FusekiModules.empty())
                .addFilter("/*", new Gatekeeper(settings))
                .addFilter("/*", metrics.filter())
                .add("/sparql", sparql())
                .addServlet("/cypher", new CypherEndpoint(cypher, settings))
                .addServlet("/api/*", new Api(library, jobs, () -> status(cypher.isPresent())))
                .addServlet("/resource", new Resource(library))
                .addServlet("/backup", new BackupEndpoint(store))
                .addServlet("/metrics", metrics)
                .addServlet("/health", new Health())
                .addServlet("/*", new Assets())
                .build();
        tune(server.getJettyServer());
    }

    private DataService.Builder sparql() {
        Context limits = new Context();
        limits.set(ARQ.queryTimeout, String.valueOf(settings.patience().toMillis()));
        limits.set(ARQ.httpServiceAllowed, false);
        limits.set(ARQ.spillToDiskThreshold, (long) SORT_IN_MEMORY);
        return DataService.newBuilder(store.dataset())
                .addEndpoint(Endpoint.create()
                        .operation(Operation.Query)
                        .processor(new SparqlEndpoint(settings.rows()))
                        .context(limits)
                        .build());
    }

    private void tune(Server jetty) {
        jetty.setStopTimeout(settings.patience().plusSeconds(2).toMillis());
        jetty.insertHandler(new GracefulHandler());
        GzipHandler gzip = new GzipHandler();
        gzip.setMinGzipSize(1024);
        jetty.insertHandler(gzip);
        if (!settings.isLocal()) {
            ((ServerConnector) jetty.getConnectors()[0]).setHost(settings.host());
        }
    }

    /**
     * Begins to answer, and reads the store into the index meanwhile: {@code /health} says when that is done.
     *
     * @throws ServerException where the address cannot be listened on
     */
    public void start() {
        try {
            server.start();
            Thread reading = new Thread(this::index, "index");
            reading.setDaemon(true);
            reading.start();
        } catch (FusekiException e) {
            throw new ServerException(
                    500,
                    settings.host() + ":" + settings.port() + " cannot be listened on: " + cause(e)
                            + ". Choose another with --port or --host",
                    e);
        }
    }

    private void index() {
        try {
            jobs.ifPresent(Jobs::prepare);
            library.indexAll(closed::get);
            new FirstLook(library).take(closed::get);
            indexed.set(true);
        } catch (RuntimeException e) {
            LOG.error("the store cannot be read into the index; run claimgraph verify", e);
        }
    }

    private static String cause(Throwable e) {
        Throwable last = e;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        return String.valueOf(last.getMessage());
    }

    /** Where the explorer is, without the token. */
    public String address() {
        String host = settings.isLocal() ? Settings.LOOPBACK : settings.host();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + server.getPort() + "/";
    }

    /** Whether articles can be added. */
    public boolean takesArticles() {
        return jobs.isPresent();
    }

    private Object status(boolean cypher) {
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("version", settings.version());
        status.put("ready", indexed.get());
        status.put("articles", index.countWith("article", ""));
        status.put("claims", index.countWith("claim", ""));
        status.put("disputed", index.support().disputed().size());
        status.put("takesArticles", takesArticles());
        status.put("cypher", cypher);
        status.put("rows", settings.rows());
        status.put("seconds", settings.patience().toSeconds());
        return status;
    }

    /** Whether the server can answer, {@code /health}. */
    private final class Health extends HttpServlet {
        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            boolean ready = indexed.get();
            Replies.send(response, ready ? 200 : 503, Map.of("status", ready ? "ok" : "starting"));
        }
    }

    /** Answers what was asked before and nothing else, lets the article that is being added finish, and stops listening. */
    @Override
    public void close() {
        closed.set(true);
        server.stop();
        jobs.ifPresent(Jobs::close);
        index.close();
    }
}
