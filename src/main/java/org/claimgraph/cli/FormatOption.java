package org.claimgraph.cli;

import org.claimgraph.model.Labelled;
import org.claimgraph.query.ResultFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a format of query results. */
final class FormatOption implements ITypeConverter<ResultFormat> {
    @Override
    public ResultFormat convert(String label) {
        return Labelled.find(ResultFormat.class, label)
                .orElseThrow(() -> new TypeConversionException(
                        "'" + label + "' is not one of " + Labelled.labels(ResultFormat.class)));
    }
}
