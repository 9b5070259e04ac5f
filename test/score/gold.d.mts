export interface GoldSection {
  heading: string
  part: 'preambular' | 'operative'
  labels: string[]
  sub?: Record<string, string[]>
}
export interface Leaf {
  path: string
  first: string
  last: string
  chapeau?: boolean
}
export interface Gold {
  name: string
  set: string
  text: string
  outline: {
    designation: {
      genre: string
      number: string
      revised: boolean
      place?: string
      year?: number
      conference?: string
      body: string
    }
    title: string
    sections: GoldSection[]
    foreign_sections: { heading: string; labels: string[]; text_starts?: string }[]
    doubts: string[]
  }
  leaves: Leaf[] | null
}
export interface GoldCitation {
  at: string
  text: string
  kind: string
  number?: string
  doubt?: string
  [key: string]: unknown
}
export const shared: string
export function goldFiles(set: string): Gold[]
export function corpusFiles(set: string): { name: string; set: string; text: string }[]
export function seedText(): string | null
export function goldCitations(set: string): { name: string; text: string; citations: GoldCitation[] }[]
