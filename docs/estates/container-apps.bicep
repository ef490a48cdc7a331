// Azure Container Apps: a job for each shard, as the platform gives its replicas no index:
//   for i in $(seq 0 15); do az containerapp job start --name data-boundary-$i --resource-group residency; done
// Not one job that is started with other variables: that leaves out the arguments and the volume of its template
// (https://learn.microsoft.com/rest/api/resource-manager/containerapps/jobs/start, 2026-11-29).
// The identity has the role Reader on the management group. List the subscriptions first, to the share, with
//   data-boundary discover azure:mg/GROUP --output accounts.ndjson
// and judge at the end: data-boundary scan accounts.ndjson checkpoint.
param location string = resourceGroup().location
param environmentId string
param identityId string
param identityClientId string
@description('The storage of the environment that is a share of Azure Files')
param storageName string
param image string = 'registry.example/data-boundary:0.1.0'
param shards int = 16

resource jobs 'Microsoft.App/jobs@2024-03-01' = [for shard in range(0, shards): {
  name: 'data-boundary-${shard}'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    environmentId: environmentId
    configuration: {
      triggerType: 'Manual'
      manualTriggerConfig: { parallelism: 1, replicaCompletionCount: 1 }
      replicaTimeout: 21600
      replicaRetryLimit: 3
    }
    template: {
      containers: [
        {
          name: 'scan'
          image: image
          args: [
            'scan'
            'azure:mg/GROUP'
            '--accounts=/estate/accounts.ndjson'
            '--shard=auto'
            '--checkpoint=/estate/checkpoint'
            '--max-age=20h'
            '--fail-on=never'
          ]
          env: [
            { name: 'AZURE_CLIENT_ID', value: identityClientId }
            { name: 'DATA_BOUNDARY_SHARD_INDEX', value: string(shard) }
            { name: 'DATA_BOUNDARY_SHARD_COUNT', value: string(shards) }
          ]
          resources: { cpu: json('1.0'), memory: '2Gi' }
          volumeMounts: [{ volumeName: 'estate', mountPath: '/estate' }]
        }
      ]
      volumes: [{ name: 'estate', storageType: 'AzureFile', storageName: storageName }]
    }
  }
}]
