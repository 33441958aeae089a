package org.claimgraph.server;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.claimgraph.server.view.Library;

/** How the server does, {@code /metrics}, in the text format of Prometheus: requests by kind and status, what is in the index, memory. */
final class Metrics extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Set<String> KINDS =
            Set.of("api", "sparql", "cypher", "resource", "explorer", "health", "metrics");

    private final transient PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final transient Map<Served, Timer> timers = new ConcurrentHashMap<>();
    private final transient JvmGcMetrics collections = new JvmGcMetrics();

    Metrics(Library library) {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
        Gauge.builder("claimgraph.claims", library, all -> all.index().countWith("claim", ""))
                .register(registry);
        Gauge.builder("claimgraph.articles", library, all -> all.index().countWith("article", ""))
                .register(registry);
    }

    /** Times every request that passes. */
    Filter filter() {
        return this::time;
    }

    private void time(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long start = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            Served served = new Served(
                    kind(((HttpServletRequest) request).getRequestURI()), ((HttpServletResponse) response).getStatus());
            timers.computeIfAbsent(served, this::timer).record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        }
    }

    /** What is timed together. */
    private record Served(String kind, int status) {}

    private Timer timer(Served served) {
        return Timer.builder("claimgraph.requests")
                .tag("kind", served.kind())
                .tag("status", String.valueOf(served.status()))
                .register(registry);
    }

    private static String kind(String path) {
        String first = path.split("/", 3).length > 1 ? path.split("/", 3)[1] : "";
        return KINDS.contains(first) ? first : "page";
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain; version=0.0.4; charset=utf-8");
        response.getOutputStream().write(registry.scrape().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void destroy() {
        collections.close();
        registry.close();
    }
}
