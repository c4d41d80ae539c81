import type { Json, Resource } from './templates.ts';
import { allResources } from './templates.ts';

export type Statement = {
  Sid?: string;
  Effect: string;
  Action: string | string[];
  Resource: Json;
  Principal?: Json;
  Condition?: Record<string, Record<string, Json>>;
};
export type Policy = { id: string; type: string; resource: Resource; statements: Statement[] };

/** Where each type of resource keeps its policy. */
const DOCUMENT: Readonly<Record<string, string>> = {
  'AWS::IAM::Policy': 'PolicyDocument',
  'AWS::IAM::ManagedPolicy': 'PolicyDocument',
  'AWS::S3::BucketPolicy': 'PolicyDocument',
  'AWS::SQS::QueuePolicy': 'PolicyDocument',
  'AWS::SNS::TopicPolicy': 'PolicyDocument',
  'AWS::KMS::Key': 'KeyPolicy',
};

export const listOf = <Item>(value: Item | Item[]): Item[] => (Array.isArray(value) ? value : [value]);

const statementsOf = (document: Json | undefined): Statement[] =>
  (document as unknown as { Statement: Statement[] }).Statement;

/** Every policy of the templates: of roles, inline ones too, of buckets, queues, topics and keys. */
export function allPolicies(): Policy[] {
  return allResources().flatMap((resource) => {
    const { id, type, properties } = resource;
    const own = DOCUMENT[type];
    const documents = own === undefined ? [] : [properties[own]];
    const inline = type === 'AWS::IAM::Role' ? (properties['Policies'] ?? []) : [];
    for (const it of inline as { PolicyDocument: Json }[]) documents.push(it.PolicyDocument);
    return documents.map((document) => ({ id, type, resource, statements: statementsOf(document) }));
  });
}

/** The policies that say what a role may do. */
export function rolePolicies(): Policy[] {
  return allPolicies().filter((it) => it.type.startsWith('AWS::IAM::'));
}
