import { wordSet } from './word-list.ts'

/**
 * Words by which the parts of a capitalised name are told apart. Compiled by hand from common usage.
 */

export const DIRECTIONS: ReadonlySet<string> = wordSet(`
  North South East West Northern Southern Eastern Western Central Northeast Northwest Southeast
  Southwest Northeastern Northwestern Southeastern Southwestern Upper Lower Greater Inner Outer
  Mainland Occupied Modern Imperial Rural Urban Coastal Mid Post-Soviet Midwest Interwar Postwar
  Colonial Ancient New Old Young Late Early Pre-war Post-war Far Near Former Vichy Tsarist
  Ba'athist Nazi Fascist Maoist Soviet Left Right`)

/** Heads of bodies in other languages stand first. */
export const FIRST_HEADS: ReadonlySet<string> = wordSet(`
  TV Radio Banco Banque Banca Grupo Groupe Partido Parti Partai Partito Parliament Movimiento
  Mouvement Movimento Frente Front Forza Alianza Alliance Asociación Association Union Unión
  Ligue Liga Lega Congrès Rassemblement Coalition Acción Action Juventud Jeunesse Federación
  Fédération Fundación Fondation Instituto Institut Universidad Université Jamaat Jamiat Hizb
  Harakat Tehreek Ansar Liwa Jaysh Jaish Lashkar Katibat Kata'ib`)

export const FORMAL_ADJECTIVES: ReadonlySet<string> = wordSet(`
  Islamic Democratic Federal People 's ’s Socialist Arab United Cooperative Co-operative
  Plurinational Bolivarian Oriental Federative Hashemite Grand Independent Transitional`)

export const FORMAL_STATE_HEADS: ReadonlySet<string> = wordSet(`
  Republic Kingdom State Union Commonwealth Sultanate Emirate Principality Duchy Federation`)

export const COMMON_BODIES: ReadonlySet<string> = wordSet(`
  Government Parliament Army Navy Police Military Cabinet Senate Congress Legislature
  Administration Judiciary Junta Regime Embassy Court Courts Customs Ministry Presidency`)

export const COMMON_COMPLEMENT_BODIES: ReadonlySet<string> = wordSet(`
  Government Governments Parliament Embassy Army Cabinet Administration Authorities`)

/** Heads that “National” makes an organ of the state, whatever else stands beside them. */
export const STATE_HEADS: ReadonlySet<string> = wordSet(`
  Commission Agency Authority Court Tribunal Assembly Guard Council Bank Office Service Board`)

export const POSSESSIVE_FIRST: ReadonlySet<string> = wordSet(`
  People Peoples Women Men Children Workers Farmers Writers Lord Mothers Teachers Students
  Citizens Veterans Peasants Patriots Lawyers Physicians Journalists Youth King Queen Martyrs
  Soldiers Victims Prosecutor Attorney Doctors Employers`)

export const TITLE_MODIFIERS: ReadonlySet<string> = wordSet(`
  former then late acting interim outgoing incoming deputy vice ex retired exiled ousted deposed
  transitional longtime current`)
