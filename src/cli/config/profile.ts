/** A profile as people write it: "pp", "draft", "pp,adopted". */
import { bodies, type Profile, stages } from '../../lint/profile.js'

export interface ReadProfile {
  readonly profile: Partial<Profile>
  /** The word that names neither a body nor a stage, or names a second one. */
  readonly wrong: string | null
}

export const profileWords: readonly string[] = [...bodies, ...stages]

export function readProfile(given: string): ReadProfile {
  let profile: Partial<Profile> = {}
  for (const word of given.split(/[\s,]+/).filter(part => part !== '')) {
    const body = bodies.find(known => known.toLowerCase() === word.toLowerCase())
    const stage = stages.find(known => known === word.toLowerCase())
    if ((body === undefined || profile.body !== undefined) && (stage === undefined || profile.stage !== undefined))
      return { profile, wrong: word }
    profile = { ...profile, ...(body === undefined ? {} : { body }), ...(stage === undefined ? {} : { stage }) }
  }
  return { profile, wrong: Object.keys(profile).length === 0 ? given : null }
}
