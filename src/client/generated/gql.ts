/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Anything($id: ID!) {\n  node(id: $id) {\n    __typename\n    id\n    ... on Article {\n      headline\n    }\n    ... on ArticleVersion {\n      number\n      changeKind\n    }\n    ... on Actor {\n      name\n    }\n    ... on Claim {\n      text\n    }\n    ... on Assertion {\n      stance\n      claim {\n        text\n      }\n    }\n    ... on Deployment {\n      title\n    }\n    ... on Wave {\n      label\n    }\n  }\n}": typeof types.AnythingDocument,
    "query ArticleList($filter: ArticleFilter, $last: Int, $before: String) {\n  articles(filter: $filter, last: $last, before: $before) {\n    totalCount\n    pageInfo {\n      hasPreviousPage\n      startCursor\n    }\n    edges {\n      node {\n        id\n        headline\n        fictional\n        published {\n          edtf\n        }\n        publisher {\n          id\n          name\n        }\n      }\n    }\n  }\n}": typeof types.ArticleListDocument,
    "query ClaimList($filter: ClaimFilter, $asOf: AsOf, $first: Int, $after: String, $last: Int, $before: String) {\n  claims(\n    filter: $filter\n    asOf: $asOf\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n    edges {\n      cursor\n      node {\n        id\n        text\n        kind\n        fictional\n      }\n    }\n  }\n}": typeof types.ClaimListDocument,
    "fragment ClaimWithSources on Claim {\n  id\n  text\n  kind\n  polarity\n  assertions(first: 20) {\n    totalCount\n    edges {\n      node {\n        id\n        stance\n        modality\n        quantities {\n          raw\n          value\n          qualifier\n          scope\n        }\n        attribution {\n          rendered\n          explicit\n          links {\n            role\n            label\n            naming\n            actor {\n              id\n              name\n            }\n          }\n        }\n        spans {\n          id\n          start\n          end\n          exact\n        }\n      }\n    }\n  }\n}": typeof types.ClaimWithSourcesFragmentDoc,
    "query DeploymentDossier($id: ID!, $claims: Int = 50) {\n  deployment(id: $id) {\n    id\n    title\n    fictional\n    realization\n    posture\n    sender {\n      id\n      name\n    }\n    host {\n      id\n      name\n    }\n    waves {\n      id\n      ordinal\n      label\n      realization\n      derived\n      strength {\n        raw\n        value\n        qualifier\n      }\n    }\n    claims(first: $claims) {\n      totalCount\n      edges {\n        node {\n          ...ClaimWithSources\n        }\n      }\n    }\n  }\n}": typeof types.DeploymentDossierDocument,
};
const documents: Documents = {
    "query Anything($id: ID!) {\n  node(id: $id) {\n    __typename\n    id\n    ... on Article {\n      headline\n    }\n    ... on ArticleVersion {\n      number\n      changeKind\n    }\n    ... on Actor {\n      name\n    }\n    ... on Claim {\n      text\n    }\n    ... on Assertion {\n      stance\n      claim {\n        text\n      }\n    }\n    ... on Deployment {\n      title\n    }\n    ... on Wave {\n      label\n    }\n  }\n}": types.AnythingDocument,
    "query ArticleList($filter: ArticleFilter, $last: Int, $before: String) {\n  articles(filter: $filter, last: $last, before: $before) {\n    totalCount\n    pageInfo {\n      hasPreviousPage\n      startCursor\n    }\n    edges {\n      node {\n        id\n        headline\n        fictional\n        published {\n          edtf\n        }\n        publisher {\n          id\n          name\n        }\n      }\n    }\n  }\n}": types.ArticleListDocument,
    "query ClaimList($filter: ClaimFilter, $asOf: AsOf, $first: Int, $after: String, $last: Int, $before: String) {\n  claims(\n    filter: $filter\n    asOf: $asOf\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n    edges {\n      cursor\n      node {\n        id\n        text\n        kind\n        fictional\n      }\n    }\n  }\n}": types.ClaimListDocument,
    "fragment ClaimWithSources on Claim {\n  id\n  text\n  kind\n  polarity\n  assertions(first: 20) {\n    totalCount\n    edges {\n      node {\n        id\n        stance\n        modality\n        quantities {\n          raw\n          value\n          qualifier\n          scope\n        }\n        attribution {\n          rendered\n          explicit\n          links {\n            role\n            label\n            naming\n            actor {\n              id\n              name\n            }\n          }\n        }\n        spans {\n          id\n          start\n          end\n          exact\n        }\n      }\n    }\n  }\n}": types.ClaimWithSourcesFragmentDoc,
    "query DeploymentDossier($id: ID!, $claims: Int = 50) {\n  deployment(id: $id) {\n    id\n    title\n    fictional\n    realization\n    posture\n    sender {\n      id\n      name\n    }\n    host {\n      id\n      name\n    }\n    waves {\n      id\n      ordinal\n      label\n      realization\n      derived\n      strength {\n        raw\n        value\n        qualifier\n      }\n    }\n    claims(first: $claims) {\n      totalCount\n      edges {\n        node {\n          ...ClaimWithSources\n        }\n      }\n    }\n  }\n}": types.DeploymentDossierDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Anything($id: ID!) {\n  node(id: $id) {\n    __typename\n    id\n    ... on Article {\n      headline\n    }\n    ... on ArticleVersion {\n      number\n      changeKind\n    }\n    ... on Actor {\n      name\n    }\n    ... on Claim {\n      text\n    }\n    ... on Assertion {\n      stance\n      claim {\n        text\n      }\n    }\n    ... on Deployment {\n      title\n    }\n    ... on Wave {\n      label\n    }\n  }\n}"): typeof import('./graphql.js').AnythingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ArticleList($filter: ArticleFilter, $last: Int, $before: String) {\n  articles(filter: $filter, last: $last, before: $before) {\n    totalCount\n    pageInfo {\n      hasPreviousPage\n      startCursor\n    }\n    edges {\n      node {\n        id\n        headline\n        fictional\n        published {\n          edtf\n        }\n        publisher {\n          id\n          name\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.js').ArticleListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ClaimList($filter: ClaimFilter, $asOf: AsOf, $first: Int, $after: String, $last: Int, $before: String) {\n  claims(\n    filter: $filter\n    asOf: $asOf\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n    edges {\n      cursor\n      node {\n        id\n        text\n        kind\n        fictional\n      }\n    }\n  }\n}"): typeof import('./graphql.js').ClaimListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ClaimWithSources on Claim {\n  id\n  text\n  kind\n  polarity\n  assertions(first: 20) {\n    totalCount\n    edges {\n      node {\n        id\n        stance\n        modality\n        quantities {\n          raw\n          value\n          qualifier\n          scope\n        }\n        attribution {\n          rendered\n          explicit\n          links {\n            role\n            label\n            naming\n            actor {\n              id\n              name\n            }\n          }\n        }\n        spans {\n          id\n          start\n          end\n          exact\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.js').ClaimWithSourcesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DeploymentDossier($id: ID!, $claims: Int = 50) {\n  deployment(id: $id) {\n    id\n    title\n    fictional\n    realization\n    posture\n    sender {\n      id\n      name\n    }\n    host {\n      id\n      name\n    }\n    waves {\n      id\n      ordinal\n      label\n      realization\n      derived\n      strength {\n        raw\n        value\n        qualifier\n      }\n    }\n    claims(first: $claims) {\n      totalCount\n      edges {\n        node {\n          ...ClaimWithSources\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.js').DeploymentDossierDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
