package org.claimgraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.claimgraph.query.QueryException;
import org.claimgraph.query.Questions;
import org.claimgraph.query.ResultFormat;
import org.claimgraph.server.index.Field;
import org.claimgraph.server.index.Json;
import org.claimgraph.server.view.ArticleView;
import org.claimgraph.server.view.ChangesView;
import org.claimgraph.server.view.ClaimView;
import org.claimgraph.server.view.ClaimsView;
import org.claimgraph.server.view.DisputedView;
import org.claimgraph.server.view.EntityView;
import org.claimgraph.server.view.GraphView;
import org.claimgraph.server.view.Library;
import org.claimgraph.server.view.PathView;
import org.claimgraph.server.view.SearchView;
import org.claimgraph.server.view.TimelineView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The programming interface, {@code /api/v1}: every view of the explorer as JSON. {@code explorer/openapi.json} describes it. */
final class Api extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(Api.class);
    private static final String ROOT = "/api/v1/";
    private static final String QUESTIONS = "questions/";
    private static final String TEXT = "/text";
    private static final int PAGE = 50;
    private static final int LARGEST_PAGE = 500;
    private static final int DEEPEST = 10_000;

    private final transient Library library;
    private final transient Optional<Jobs> jobs;
    private final transient Supplier<Object> status;
    private final transient Answers answers;
    private final transient Map<String, Function<Parameters, Object>> views = new LinkedHashMap<>();

    Api(Library library, Optional<Jobs> jobs, Supplier<Object> status) {
        this.library = library;
        this.jobs = jobs;
        this.status = status;
        this.answers = new Answers(library.index());
        views.put("terms", parameters -> Vocabularies.TERMS);
        views.put("search", this::search);
        views.put("claims", this::claims);
        views.put("values", this::values);
        views.put("single-source", this::single);
        views.put("disputed", this::disputed);
        views.put("entity", this::entity);
        views.put("timeline", asked -> TimelineView.of(library, asked.get("iri")));
        views.put("claim", this::claim);
        views.put("article", this::article);
        views.put("changes", this::changes);
        views.put("graph", this::graph);
        views.put("path", this::path);
        views.put("questions", parameters -> QuestionList.ALL);
    }

    private Object search(Parameters asked) {
        return SearchView.of(library.index(), asked.find("q").orElse(""), asked.number("limit", 8, 100));
    }

    private Object claims(Parameters asked) {
        return ClaimsView.of(
                library.index(),
                asked.filter(library.index()),
                asked.number("offset", 0, DEEPEST),
                asked.number("limit", PAGE, LARGEST_PAGE));
    }

    private Object values(Parameters asked) {
        Field field = Field.named(asked.get("field"))
                .orElseThrow(() -> new ServerException(
                        400, "claims have no field '" + asked.get("field") + "'", "Ask for speaker, publisher, …"));
        return library.index()
                .values(
                        asked.filter(library.index()),
                        field,
                        asked.find("begun").orElse(""),
                        asked.number("limit", 20, 200));
    }

    private Object single(Parameters asked) {
        return ClaimsView.of(
                library.index(),
                asked.filter(library.index()).alone(),
                asked.number("offset", 0, DEEPEST),
                asked.number("limit", PAGE, LARGEST_PAGE));
    }

    private Object disputed(Parameters asked) {
        return DisputedView.of(library, asked.number("offset", 0, DEEPEST), asked.number("limit", PAGE, LARGEST_PAGE));
    }

    private Object entity(Parameters asked) {
        return EntityView.of(library, asked.get("iri"), asked.together())
                .orElseThrow(() -> ServerException.unknown("entity", asked.get("iri")));
    }

    private Object claim(Parameters asked) {
        return ClaimView.of(library, asked.get("iri"))
                .orElseThrow(() -> ServerException.unknown("claim", asked.get("iri")));
    }

    private Object article(Parameters asked) {
        return ArticleView.of(library, asked.get("iri"))
                .orElseThrow(() -> ServerException.unknown("article", asked.get("iri")));
    }

    private Object changes(Parameters asked) {
        return ChangesView.of(library, asked.get("before"), asked.get("after"))
                .orElseThrow(() -> ServerException.unknown("pair of articles", asked.get("before")));
    }

    private Object graph(Parameters asked) {
        return GraphView.of(library, asked.all("iri"), asked.together(), asked.number("limit", 30, 500));
    }

    private Object path(Parameters asked) {
        return PathView.of(library, asked.get("from"), asked.get("to"), asked.together());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(response, () -> {
            String path = request.getRequestURI();
            String name = path.startsWith(ROOT) ? path.substring(ROOT.length()) : "";
            if (name.equals("status")) {
                Replies.send(response, 200, status.get());
            } else if (name.startsWith("jobs/")) {
                Replies.send(response, 200, job(name.substring("jobs/".length())));
            } else {
                String address = path + "?" + request.getQueryString();
                answers.of(address, () -> make(name, path, new Parameters(request)))
                        .send(request, response, 200);
            }
        });
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(response, () -> {
            if (!request.getRequestURI().equals(ROOT + "articles")) {
                throw new ServerException(
                        404, "nothing can be sent there", "Articles are sent to " + ROOT + "articles");
            }
            Jobs open = jobs.orElseThrow(() -> new ServerException(
                    403, "this server was started with --read-only", "Start it without, or use claimgraph build"));
            Replies.send(response, 202, open.add(Submissions.read(request)));
        });
    }

    private Object job(String id) {
        return jobs.flatMap(open -> open.find(id))
                .orElseThrow(
                        () -> new ServerException(404, "there is no job " + id, "Jobs are forgotten after a while"));
    }

    private Asset make(String name, String path, Parameters asked) {
        if (name.startsWith(QUESTIONS) && name.endsWith(TEXT)) {
            String question = name.substring(QUESTIONS.length(), name.length() - TEXT.length());
            return json(QuestionText.of(library.store(), question, asked));
        }
        if (name.startsWith(QUESTIONS)) {
            return question(name.substring(QUESTIONS.length()), asked);
        }
        Function<Parameters, Object> view = views.get(name);
        if (view == null) {
            throw new ServerException(404, "there is no " + path, "/explorer/openapi.json lists what there is");
        }
        return json(view.apply(asked));
    }

    private static Asset json(Object value) {
        return Asset.of(Json.MAPPER.writeValueAsBytes(value), "application/json; charset=utf-8");
    }

    /** A named question; its answers are rows of SPARQL 1.1 Query Results JSON. */
    private Asset question(String name, Parameters asked) {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        Questions.named(name).write(library.store(), asked.all(), ResultFormat.JSON, rows);
        return Asset.of(rows.toByteArray(), "application/sparql-results+json; charset=utf-8");
    }

    /** Something that answers a request. */
    private interface Answering {
        void run() throws IOException;
    }

    private static void answer(HttpServletResponse response, Answering answering) throws IOException {
        try {
            answering.run();
        } catch (ServerException e) {
            Replies.send(response, e.status(), Map.of("status", e.status(), "error", String.valueOf(e.getMessage())));
        } catch (QueryException e) {
            Replies.send(response, 400, Map.of("status", 400, "error", String.valueOf(e.getMessage())));
        } catch (RuntimeException e) {
            LOG.error("a request failed", e);
            Replies.send(
                    response,
                    500,
                    Map.of("status", 500, "error", "claimgraph failed at this; its log on the terminal says more"));
        }
    }
}
