package io.github.tieredcare.server.fhir;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.provider.BaseJpaProvider;
import ca.uhn.fhir.rest.server.method.BaseMethodBinding;
import org.springframework.stereotype.Component;

/** Of what HAPI's providers offer, only the interactions that the guide declares are bound. */
@Component
@Interceptor
class DeclaredInteractions implements DoorInterceptor {

  private final Capability capability;

  DeclaredInteractions(Capability capability) {
    this.capability = capability;
  }

  /** HAPI leaves out a method for which this returns nothing. */
  @Hook(Pointcut.SERVER_PROVIDER_METHOD_BOUND)
  public BaseMethodBinding keepIfDeclared(BaseMethodBinding method) {
    boolean ours = !(method.getProvider() instanceof BaseJpaProvider);
    return ours || isDeclared(method) ? method : null;
  }

  private boolean isDeclared(BaseMethodBinding method) {
    return capability.serves(method.getResourceName(), method.getRestOperationType().getCode());
  }
}
