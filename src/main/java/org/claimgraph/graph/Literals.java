package org.claimgraph.graph;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;
import org.claimgraph.model.Value;

/** Literals that come back from a store as they went in. */
final class Literals {

    private Literals() {}

    static Node string(String text) {
        return NodeFactory.createLiteralString(text);
    }

    static Node integer(int number) {
        return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
    }

    static Node fraction(double number) {
        BigDecimal decimal = new BigDecimal(Double.toString(number));
        String plain = decimal.toPlainString();
        return NodeFactory.createLiteralDT(plain, XSDDatatype.XSDdecimal);
    }

    static Node dateTime(String instant) {
        return NodeFactory.createLiteralDT(instant, XSDDatatype.XSDdateTime);
    }

    /** An ISO 8601 date as precise as it is: typed where an XML Schema type keeps it as it is written, else a string. */
    static Node date(String date) {
        RDFDatatype type =
                switch (date.length()) {
                    case 4 -> XSDDatatype.XSDgYear;
                    case 7 -> XSDDatatype.XSDgYearMonth;
                    case 10 -> XSDDatatype.XSDdate;
                    default -> XSDDatatype.XSDdateTime;
                };
        Node typed = NodeFactory.createLiteralDT(date, type);
        return type.isValid(date) && keptBy(typed) ? typed : string(date);
    }

    static Node value(Value value) {
        return value.datatype()
                .map(datatype -> NodeFactory.createLiteralDT(value.text(), datatype(datatype)))
                .orElseGet(() -> string(value.text()));
    }

    /** The written form of {@code value}, where a store would give back another form of the same value ({@code 7} for {@code 007}). */
    static Optional<Node> lexicalForm(Value value) {
        return keptBy(value(value)) ? Optional.empty() : Optional.of(string(value.text()));
    }

    static Value value(Node literal, Optional<Node> lexicalForm) {
        String datatype = literal.getLiteralDatatypeURI();
        return new Value(
                lexicalForm.orElse(literal).getLiteralLexicalForm(),
                datatype.equals(XSDDatatype.XSDstring.getURI()) ? Optional.empty() : Optional.of(datatype));
    }

    private static RDFDatatype datatype(String iri) {
        return TypeMapper.getInstance().getSafeTypeByName(iri);
    }

    /** Whether a store keeps the literal as it is written: TDB2 stores small numbers and dates by value. */
    private static boolean keptBy(Node literal) {
        NodeId inline = NodeIdInline.inline(literal);
        return inline == null || literal.equals(NodeIdInline.extract(inline));
    }
}
