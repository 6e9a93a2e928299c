package io.github.tieredcare.server.count;

import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.server.answer.ServerFault;
import io.github.tieredcare.server.door.caller.RequestCaller;
import io.github.tieredcare.server.fhir.OperationProvider;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.StringType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * {@code GET /ServiceRequest/$counts?month=2026-11}: the referrals of one month, for the caller.
 */
@Component
class CountsOperation implements OperationProvider {

  static final String NAME = "$counts";

  /** Four digits of year and no sign: any such month has its place in the database's calendar. */
  private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

  private static final List<String> KINDS =
      List.of("up", "down", "lateral", "outside", "refused", "overdue");
  private static final String QUERY =
      """
      SELECT institution, part, count(*) FILTER (WHERE direction = 'up') AS up,
             count(*) FILTER (WHERE direction = 'down') AS down,
             count(*) FILTER (WHERE direction = 'lateral') AS lateral,
             count(*) FILTER (WHERE direction = 'outside') AS outside,
             count(*) FILTER (WHERE refused) AS refused,
             count(*) FILTER (WHERE overdue) AS overdue
        FROM (SELECT sender AS institution, 'sent' AS part, opened, direction, refused, overdue
                FROM exchange.referral_fact
              UNION ALL
              SELECT receiver, 'received', opened, direction, false, false
                FROM exchange.referral_fact
              UNION ALL
              SELECT fault.institution, 'received', opened, NULL, fault.refused, fault.overdue
                FROM exchange.referral_fault AS fault JOIN exchange.referral_fact USING (referral))
             AS facts
       WHERE opened >= ? AND opened < ? AND (? OR institution = ?)
       GROUP BY institution, part ORDER BY institution, part DESC
      """;

  private final JdbcTemplate jdbc;
  private final CountedInstitutions institutions;

  CountsOperation(JdbcTemplate jdbc, CountedInstitutions institutions) {
    this.jdbc = jdbc;
    this.institutions = institutions;
  }

  /**
   * Counts what the caller's institution sent and received; for the authority and for referral
   * centres, also what each of the institutions sent and received that they answer for.
   *
   * @param month the calendar month in China's time, as yyyy-MM
   */
  @Operation(name = NAME, type = ServiceRequest.class, idempotent = true)
  public Parameters counts(
      @OperationParam(name = "month", min = 1) StringType month, RequestDetails request) {
    var caller = RequestCaller.of(request);
    var from = parse(month).atDay(1);
    var answer = new Parameters();
    answer.addParameter("institution", "Organization/" + caller.institution());
    answer.addParameter("month", month.getValue());
    boolean all = institutions.seesOthers(caller);
    var lines =
        jdbc.query(
            QUERY,
            (row, number) -> new Line(row.getString("institution"), line(row)),
            from,
            from.plusMonths(1),
            all,
            caller.institution());
    lines.stream()
        .filter(line -> caller.actsFor(line.institution()))
        .forEach(line -> answer.addParameter(line.counts()));
    if (all) {
      addEach(answer, caller, lines);
    }
    return answer;
  }

  /** What one institution sent, or what it received. */
  private record Line(String institution, ParametersParameterComponent counts) {}

  private void addEach(Parameters answer, Caller caller, List<Line> lines) {
    lines.stream()
        .collect(Collectors.groupingBy(Line::institution, TreeMap::new, Collectors.toList()))
        .forEach(
            (institution, counted) -> {
              if (institutions.sees(caller, institution)) {
                var each = answer.addParameter().setName("counts");
                each.addPart()
                    .setName("institution")
                    .setValue(new StringType("Organization/" + institution));
                counted.forEach(line -> each.addPart(line.counts().copy()));
              }
            });
  }

  static YearMonth parse(StringType month) {
    var written = month == null ? "" : month.getValueNotNull();
    if (!MONTH.matcher(written).matches()) {
      throw ServerFault.NOT_UNDERSTOOD.about("month: yyyy-MM");
    }
    return YearMonth.parse(written);
  }

  private static ParametersParameterComponent line(ResultSet row) throws SQLException {
    var line = new ParametersParameterComponent(new StringType(row.getString("part")));
    for (String kind : KINDS) {
      line.addPart().setName(kind).setValue(new IntegerType(row.getInt(kind)));
    }
    return line;
  }
}
