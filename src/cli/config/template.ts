/** What `resolute init` writes. */

export interface Started {
  /** Upper-case body, or null for a comment in its place. */
  readonly body: string | null
  readonly stage: string | null
  /** Where editors find the schema. */
  readonly schema: string
}

export function configTemplate({ body, stage, schema }: Started): string {
  const profile = [body, stage].filter(part => part !== null).join(', ')
  return `# yaml-language-server: $schema=${schema}
# Settings of resolute for the texts in this folder and below; docs/configuration.md tells them all.

# Whose habits count, and at which stage a text is: a body (PP, WTSA, WTDC, WRC, RA, Council), a stage (draft, proposal, adopted), or both.
# What is not said here is seen from each text.
${profile === '' ? '# profile: PP, draft' : `profile: ${profile}`}

# Rules by code, number or family: off, info, warning or error. "resolute rules" lists them, "resolute explain RULE" says what each is about.
# rules:
#   wording/programme: error
#   N001: off
#   typography: info
#   suppression/missing-reason: { severity: warning }

# Terms of your own: what is not written, and what is.
# terms:
#   e-mail: email

# Texts that nobody wants checked.
# ignore:
#   - archive/**

# Exit code 1 from this severity on (error, warning, info, never), and from so many warnings on.
# failOn: warning
# maxWarnings: 20

# Files that extend the catalogue of known texts.
# catalogue: catalogue.yaml

# Some texts have other settings; later entries win.
# overrides:
#   - files: adopted/**
#     profile: adopted
#   - files: ["*.proposal.md", proposals/**]
#     profile: proposal
#     rules:
#       drafting: off
`
}

export interface Workflow {
  readonly path: string
  readonly text: string
}

export const workflows = {
  github: {
    path: '.github/workflows/resolute.yml',
    text: `name: resolute
on: [push, pull_request]
permissions:
  contents: read
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 20
      - run: npx --yes resolute lint -f github
`,
  },
  gitlab: {
    path: '.gitlab-ci.yml',
    text: `resolute:
  image: node:20
  script:
    - npx --yes resolute lint -f concise -f junit:resolute.xml
  artifacts:
    when: always
    reports:
      junit: resolute.xml
`,
  },
} as const satisfies Readonly<Record<string, Workflow>>
