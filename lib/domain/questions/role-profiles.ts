import type { RoleProfile } from './role-profile';
import { businessRoles } from './roles/business';
import { serviceRoles } from './roles/service';
import { technologyRoles } from './roles/technology';

/** The built-in roles, in the order in which they are offered. */
export const roleProfiles: readonly RoleProfile[] = [...technologyRoles, ...businessRoles, ...serviceRoles];
