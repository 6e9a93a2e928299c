package io.github.tieredcare.server.count;

import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.tieredcare.server.answer.ServerFault;
import io.github.tieredcare.server.door.caller.RequestCaller;
import io.github.tieredcare.server.fhir.OperationProvider;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.StringType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** {@code GET /ServiceRequest/$counts?month=2026-11}: the caller's own referrals of one month. */
@Component
class CountsOperation implements OperationProvider {

  static final String NAME = "$counts";

  /** Four digits of year and no sign: any such month has its place in the database's calendar. */
  private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

  private static final List<String> KINDS =
      List.of("up", "down", "lateral", "outside", "refused", "overdue");
  private static final String QUERY =
      """
      SELECT part, count(*) FILTER (WHERE direction = 'up') AS up,
             count(*) FILTER (WHERE direction = 'down') AS down,
             count(*) FILTER (WHERE direction = 'lateral') AS lateral,
             count(*) FILTER (WHERE direction = 'outside') AS outside,
             count(*) FILTER (WHERE refused) AS refused,
             count(*) FILTER (WHERE overdue) AS overdue
        FROM (SELECT 'sent' AS part, * FROM exchange.referral_fact
               WHERE sender = ? AND opened >= ? AND opened < ?
              UNION ALL
              SELECT 'received' AS part, * FROM exchange.referral_fact
               WHERE receiver = ? AND opened >= ? AND opened < ?) AS facts
       GROUP BY part ORDER BY part DESC
      """;

  private final JdbcTemplate jdbc;

  CountsOperation(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Counts what the caller's institution sent and received.
   *
   * @param month the calendar month in China's time, as yyyy-MM
   */
  @Operation(name = NAME, type = ServiceRequest.class, idempotent = true)
  public Parameters counts(
      @OperationParam(name = "month", min = 1) StringType month, RequestDetails request) {
    var institution = RequestCaller.of(request).institution();
    var from = parse(month).atDay(1);
    var until = from.plusMonths(1);
    var answer = new Parameters();
    answer.addParameter("institution", "Organization/" + institution);
    answer.addParameter("month", month.getValue());
    jdbc.query(
        QUERY,
        (ResultSet row) -> {
          answer.addParameter(line(row));
        },
        institution,
        from,
        until,
        institution,
        from,
        until);
    return answer;
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
