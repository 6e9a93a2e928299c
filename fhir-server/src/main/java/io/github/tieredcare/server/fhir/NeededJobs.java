package io.github.tieredcare.server.fhir;

import ca.uhn.fhir.jpa.model.sched.ScheduledJobDefinition;
import ca.uhn.fhir.jpa.sched.HapiSchedulerServiceImpl;
import ca.uhn.fhir.jpa.search.SearchUrlJobMaintenanceSvcImpl;
import ca.uhn.fhir.jpa.search.StaleSearchDeletingSvcImpl;
import java.util.Set;

/** Of HAPI's timers, those that tidy up after searches; the others serve what is switched off. */
class NeededJobs extends HapiSchedulerServiceImpl {

  private static final Set<Class<?>> NEEDED =
      Set.of(
          StaleSearchDeletingSvcImpl.Job.class,
          SearchUrlJobMaintenanceSvcImpl.SearchUrlMaintenanceJob.class);

  @Override
  public void scheduleLocalJob(long interval, ScheduledJobDefinition job) {
    if (NEEDED.contains(job.getJobClass())) {
      super.scheduleLocalJob(interval, job);
    }
  }

  @Override
  public void scheduleClusteredJob(long interval, ScheduledJobDefinition job) {
    if (NEEDED.contains(job.getJobClass())) {
      super.scheduleClusteredJob(interval, job);
    }
  }
}
